package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.garnishment.calculation.PayRunSplit;

/** What comes of a pay run that payroll wants to enter. */
public sealed interface PayRunOutcome {

    /** The run can be booked like this. */
    record Split(PayRunSplit split, LocalDate payDay) implements PayRunOutcome {}

    /** It cannot; {@code field} is the key of the answer to mend, {@code message} says how, in Dutch. */
    record Refused(String field, String message) implements PayRunOutcome {}
}
