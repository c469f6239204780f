package nl.werkbrug.garnishment.imports;

import java.util.List;
import nl.werkbrug.garnishment.PayRunEntry;

/**
 * One run of one employee out of a file: several lines when the employee is paid in several units.
 *
 * @param lines where in the file; its numbers as a spreadsheet shows them, or the places in a message
 * @param entry added up; the months of a holiday allowance are filled in when it is split
 */
record ImportedRun(String dossierId, List<Integer> lines, PayRunEntry entry) {

    ImportedRun {
        lines = List.copyOf(lines);
    }
}
