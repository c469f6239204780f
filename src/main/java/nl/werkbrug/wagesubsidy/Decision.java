package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * Something the municipality decides about a loonkostensubsidie: proposed by one, signed by another, then made known.
 *
 * @param countsFrom first day for which it counts; null for a decision without such a day
 * @param countsUntil last day for which it counts; null while open
 * @param basis what the amount rests on; null when there is no amount
 * @param reasoning why, in Dutch, as it stands in the letter
 * @param proposedBy user id; null when the program worked it out
 * @param signedBy user id; null until it is signed
 * @param returnedBecause why the team lead sent it back the last time; null when she did not
 * @param madeKnownOn the day on which it was made known (article 3:41 Awb); null before
 */
public record Decision(
        String id,
        String wageSubsidyId,
        Kind kind,
        LocalDate countsFrom,
        LocalDate countsUntil,
        Basis basis,
        String reasoning,
        String proposedBy,
        String signedBy,
        String returnedBecause,
        LocalDate madeKnownOn,
        String documentId) {

    /** What is decided. */
    public enum Kind implements Labelled {
        GRANT,
        REFUSAL,
        /** Article 4:5 Awb. */
        NOT_PROCESSED,
        /** Another wage value, other hours, or the end of the flat rate. */
        CHANGE,
        /** 1 January, article 10d lid 7 Participatiewet. */
        REVALUATION,
        END,
        RECOVERY,
        ON_OBJECTION,
        /** What is owed because the municipality decided late: article 4:18 Awb. */
        PENALTY;

        /** Whether it is about money between municipality and employer only, and not about the employee's subsidy. */
        public boolean onlyMoney() {
            return this == RECOVERY || this == PENALTY;
        }

        @Override
        public String labelKey() {
            return "wagesubsidy.kept.decision-kind." + name();
        }
    }

    /**
     * What an amount rests on.
     *
     * @param wageValue whole percents; null for the flat rate
     * @param exclusive euros a month without employer charges
     * @param inclusive euros a month with employer charges: what is paid
     * @param estimate whether a figure behind it is not confirmed
     * @param stepsJson the steps of the calculation, as they were on the day of the proposal
     */
    public record Basis(
            Integer wageValue,
            BigDecimal hoursPerWeek,
            BigDecimal fullTimeHours,
            Money exclusive,
            Money inclusive,
            boolean estimate,
            String stepsJson) {}

    public boolean signed() {
        return signedBy != null;
    }
}
