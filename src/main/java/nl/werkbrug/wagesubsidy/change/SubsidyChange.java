package nl.werkbrug.wagesubsidy.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;

/**
 * A change that the employer reported.
 *
 * @param effectiveOn from which day; of an end the last day of the employment
 * @param hours the new hours a week; null for another kind
 * @param endsOn the new last day of the contract; null for another kind or when it has no end
 * @param wageValue the wage value that counts from then on, in whole percents: decided on an objection or measured anew; null
 *     when it stays as it is
 * @param told what the employer wrote; may be null
 * @param outcome null until somebody of the municipality looked
 * @param doneOn the day on which it was carried out or closed; null before
 */
public record SubsidyChange(
        String id,
        String wageSubsidyId,
        SubsidyChangeKind kind,
        LocalDate effectiveOn,
        BigDecimal hours,
        LocalDate endsOn,
        Integer wageValue,
        String told,
        Choice choice,
        String reportedBy,
        Outcome outcome,
        String assessedBy,
        LocalDate doneOn) {

    /** What the employer wants meanwhile. */
    public enum Choice implements Labelled {
        PAUSE,
        CHANGE,
        STOP;

        @Override
        public String labelKey() {
            return "wagesubsidy.change-choice." + name();
        }
    }

    /** What the municipality made of it; MEASURE as long as the wage value is measured for it. */
    public enum Outcome { CHANGE, END, NONE, MEASURE }

    /** Whether somebody of the municipality must look. */
    public boolean assessed() {
        return kind.assessed() || choice == Choice.STOP;
    }

    /** The same, with the wage value to be measured before anybody looks at it. */
    SubsidyChange measuredFirst() {
        return new SubsidyChange(
                id, wageSubsidyId, kind, effectiveOn, hours, endsOn, wageValue, told, choice, reportedBy, Outcome.MEASURE, reportedBy,
                doneOn);
    }

    /** Whether the wage value is being measured for it. */
    public boolean measuring() {
        return outcome == Outcome.MEASURE && doneOn == null;
    }

    /** Whether it asks for the end. */
    public boolean ends() {
        return !takenBack() && (kind == SubsidyChangeKind.END || choice == Choice.STOP);
    }

    /** Whether an end was told that is not true any more: the employee stays. */
    public boolean takenBack() {
        return kind == SubsidyChangeKind.END && choice == Choice.CHANGE;
    }
}
