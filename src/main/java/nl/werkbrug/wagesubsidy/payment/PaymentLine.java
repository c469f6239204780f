package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.werkbrug.shared.Money;

/**
 * One amount of a subsidy for one calendar month.
 *
 * @param batchId null when it is in no payment, because it is reclaimed
 * @param amount negative for what was paid too much
 * @param why in Dutch
 * @param estimate whether a figure or a rule behind it is not confirmed
 * @param lastDay the last day of the first payment (article 4:87 Awb); null for other lines
 * @param excludedBecause why it was taken out or withdrawn; null when it was not
 */
public record PaymentLine(
        String id,
        String wageSubsidyId,
        YearMonth month,
        int sequence,
        String batchId,
        Kind kind,
        State state,
        Money amount,
        String why,
        boolean estimate,
        LocalDate lastDay,
        String excludedBecause) {

    /** What it is. */
    public enum Kind {
        /** The first amount for a month. */
        REGULAR,
        /** The difference with what was proposed for a month before. */
        SETTLEMENT,
        /** Paid too much, with no later month to set it off against. */
        RECOVERY,
        /** What the loket booked as set off in a recovery (article 4:93 Awb); it stands for no money of its month. */
        SET_OFF,
        /** What was booked as set off while no later payment was left to take it from. */
        SET_OFF_LEFT;

        /** Whether it is in no payment, because it is reclaimed. */
        boolean reclaimed() {
            return this == RECOVERY || this == SET_OFF_LEFT;
        }

        boolean setsOff() {
            return this == SET_OFF || this == SET_OFF_LEFT;
        }
    }

    /** What became of it. */
    public enum State {
        PROPOSED,
        EXCLUDED,
        /** Another decision came before it was approved. */
        WITHDRAWN,
        PAID,
        FAILED,
        HANDED_OVER
    }

    /** Whether it counts in what is paid; what is excluded, withdrawn or failed is proposed again as far as it is due. */
    public boolean counts() {
        return state != State.EXCLUDED && state != State.WITHDRAWN && state != State.FAILED;
    }

    /** Whether it stands for money of its month. */
    public boolean countsForMonth() {
        return counts() && !kind.setsOff();
    }

    public boolean isIn(String batch) {
        return batch.equals(batchId);
    }
}
