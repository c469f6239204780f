package nl.werkbrug.workplaceadaptation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * Something that somebody needs at work and for which UWV or the municipality may pay.
 *
 * @param municipalityId the party of the municipality; null when it does not take part
 * @param number within the hire, from 1
 * @param need null until it is told
 * @param choice the quote with which it is asked; null before
 * @param grant what the decision gives; null before
 * @param purchase null until it is bought
 * @param claim its parts are null until they are there
 */
public record WorkplaceAdaptation(
        String id, String hireId, String dossierId, String employerId, String municipalityId, int number, State state, Need need,
        Choice choice, Grant grant, Purchase purchase, Claim claim, Closing closing) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    private static final Set<State> OVER =
            EnumSet.of(State.PAID, State.DELIVERED, State.REFUSED, State.NOT_ASKED, State.STOPPED);
    private static final Set<State> UNASKED = EnumSet.of(State.NEED, State.COSTS);

    /** How far it is. */
    public enum State implements Labelled {
        NEED,
        COSTS,
        ASKED,
        GRANTED,
        BOUGHT,
        CLAIMED,
        PAID,
        DELIVERED,
        REFUSED,
        NOT_ASKED,
        STOPPED;

        @Override
        public String labelKey() {
            return "workplaceadaptation.state." + name();
        }
    }

    /** Who sees to it that it comes. */
    public enum Delivery {
        /** Bought here; the money is asked back. */
        REIMBURSED,
        /** The authority supplies it. */
        SUPPLIED
    }

    /** Whose it becomes. */
    public enum Ownership implements Labelled {
        OWN,
        LOAN,
        /** A service, or the letter does not say. */
        NONE;

        @Override
        public String labelKey() {
            return "workplaceadaptation.ownership." + name();
        }
    }

    /** When it was bought, seen from the request. */
    public enum Timing {
        IN_TIME,
        BEFORE_REQUEST,
        BEFORE_DECISION
    }

    /**
     * What is needed.
     *
     * @param boughtBefore the day on which it was bought before anybody asked; null when it was not
     * @param vatDeducted whether the company deducts the VAT, so that it does not count
     */
    public record Need(AdaptationKind kind, String what, String why, LocalDate boughtBefore, boolean vatDeducted) {}

    /**
     * @param because why not the cheapest; null for the cheapest
     * @param others what other small provisions of the same year cost together
     */
    public record Choice(String quoteId, String because, Money others) {}

    /** @param amount null when the authority supplies it */
    public record Grant(LocalDate on, Money amount, Delivery delivery, Ownership ownership, String conditions) {

        public boolean supplied() {
            return delivery == Delivery.SUPPLIED;
        }
    }

    /** @param paid with VAT */
    public record Purchase(LocalDate on, Money paid, Money vat, Timing timing) {}

    /** @param documentId the claim as paper */
    public record Claim(String documentId, LocalDate on, LocalDate receivedOn, Money received) {}

    /** @param because in Dutch; null when nobody has to say why */
    public record Closing(LocalDate deliveredOn, LocalDate on, String because) {}

    public boolean over() {
        return OVER.contains(state);
    }

    /** Whether nobody asked yet. */
    public boolean unasked() {
        return UNASKED.contains(state);
    }

    /** Whether there is something to buy or to claim that a decision allows. */
    public boolean granted() {
        return grant != null && !over();
    }
}
