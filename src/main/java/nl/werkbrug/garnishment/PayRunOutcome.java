package nl.werkbrug.garnishment;

import java.util.List;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.garnishment.calculation.Share;
import nl.werkbrug.shared.Money;

/** What comes of a pay run that payroll wants to enter. */
public sealed interface PayRunOutcome {

    /**
     * The run can be booked like this.
     *
     * @param garnishments those that take from this run, in the order of the shares of the split
     */
    record Split(PayRunEntry entry, List<Garnishment> garnishments, PayRunInput input, PayRunSplit split)
            implements PayRunOutcome {

        /** What is withheld for one garnishment. */
        public Share shareOf(Garnishment garnishment) {
            return split.shares().get(garnishments.indexOf(garnishment));
        }

        /** Everything that is withheld. */
        public Money withheld() {
            return split.remitted();
        }
    }

    /** It cannot; {@code field} is the key of the answer to mend, {@code message} says how, in Dutch. */
    record Refused(String field, String message) implements PayRunOutcome {}
}
