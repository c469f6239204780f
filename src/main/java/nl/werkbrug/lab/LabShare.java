package nl.werkbrug.lab;

import java.util.OptionalLong;
import nl.werkbrug.shared.Words;

/**
 * A share of people or terms.
 *
 * @param part how many are surely in it
 * @param whole of how many that surely count
 * @param more how many may count as well, and are in the part if they do
 * @param either how many count, of whom nobody may know whether they are in the part
 */
record LabShare(long part, long whole, long more, long either) {

    /** Where it lies when it is known so well that it says something: in steps of a percent. */
    private static final long WIDEST = 25;

    /** Null when there is nothing of which it would be a share. */
    static LabShare of(Long part, Long whole) {
        return of(part, whole, 0, 0);
    }

    static LabShare of(Long part, Long whole, long more, long either) {
        return part == null || whole == null || whole == 0 ? null : new LabShare(part, whole, more, either);
    }

    /** What a line shows of it: a percent, between what it lies, or in words that it cannot be told. */
    Object shown(boolean partly, OptionalLong missing) {
        return partly || more + either > 0 ? between(missing) : LabTable.Percent.of(part, whole);
    }

    /** Whatever those who are missing did, it lies in between. */
    private Object between(OptionalLong missing) {
        if (missing.isEmpty()) {
            return Words.of(LabTables.UNTOLD);
        }
        long unknown = either + missing.getAsLong();
        LabTable.Percent least = LabTable.Percent.of(part, whole + unknown);
        LabTable.Percent most = LabTable.Percent.of(part + more + unknown, whole + more + unknown);
        if (least.equals(most)) {
            return least;
        }
        return most.value() - least.value() > WIDEST ? Words.of(LabTables.UNTOLD) : new LabTable.Range(least.value(), most.value(), true);
    }
}
