package nl.werkbrug.wagecostbenefit.imports;

import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.wagecostbenefit.RegisterStatus;

/**
 * What booking a file does.
 *
 * @param changes line by line, only those that change something
 * @param same how many lines say what was known already
 * @param problems what must be mended first; with any of them nothing is booked
 * @param silent employees with a running benefit of whom the file says nothing: their periods stay as they are
 */
public record ImportLook(List<Change> changes, int same, List<FileProblem> problems, List<String> silent) {

    /** One line that changes something; null for what it does not tell. */
    public record Change(
            int line, String dossierId, String period, RegisterStatus before, RegisterStatus register, BigDecimal hoursBefore,
            BigDecimal hours) {}

    public boolean bookable() {
        return problems.isEmpty() && !changes.isEmpty();
    }
}
