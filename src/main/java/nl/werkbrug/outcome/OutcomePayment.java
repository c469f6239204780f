package nl.werkbrug.outcome;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * Money that is to be paid.
 *
 * @param changedOn the last day on which the lines became others, as when milestones bring more before somebody approved; null when they never did
 * @param proposedBy null when the program worked it out
 * @param paidOn null until the day of payment was told
 * @param bookedOn the day on which that was told, that of payment when nobody kept it; null before
 */
public record OutcomePayment(
        String id, String contractId, Kind kind, State state, LocalDate proposedOn, LocalDate changedOn, String proposedBy, String approvedBy, String because,
        LocalDate paidOn, LocalDate bookedOn, List<Part> parts) {

    public OutcomePayment {
        // A node of an older version, that runs while the others are already new, only tells the day of payment.
        bookedOn = bookedOn == null ? paidOn : bookedOn;
        parts = List.copyOf(parts);
    }

    /** For what it is. */
    public enum Kind {
        /** The payer pays for milestones. */
        OUTCOME,
        /** The provider gets money for its work. */
        SERVICE,
        /** An employer gets a reward. */
        REWARD,
        /** Investors get back what they put in, and return. */
        RETURN,
        /** The payer gets back what it paid beyond what milestones brought. */
        BACK;

        /** Whether investors hear of each of them; what the payer, the provider and employers get or pay can be about one person. */
        public boolean forInvestors() {
            return this == RETURN;
        }
    }

    /** How far it is. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        /** Nothing was due any more before somebody looked at it. */
        LAPSED,
        PAID
    }

    /**
     * One line.
     *
     * @param partyId who pays (of {@link Kind#OUTCOME}) or gets it
     * @param milestone null for what is paid to investors, the provider or back, and for what was paid back before and is asked again
     * @param amount negative when it goes off the other lines
     * @param claimId null unless it is a reward
     */
    public record Part(int place, String partyId, MilestoneKind milestone, String claimId, Money amount) {}

    /** The day from which its amount is the amount that it is. */
    public LocalDate amountOn() {
        return changedOn == null ? proposedOn : changedOn;
    }

    public Money total() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }
}
