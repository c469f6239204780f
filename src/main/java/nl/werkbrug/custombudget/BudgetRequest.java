package nl.werkbrug.custombudget;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * Somebody asks a custom budget for an employee.
 *
 * @param agreedOn the day on which the employee agreed
 * @param decision all null before somebody proposed or decided
 * @param year the year of which the money is; null while nothing is kept apart
 * @param payment all null before
 * @param noReceipt all null when the receipt came
 * @param effect null before it was told
 */
public record BudgetRequest(
        String id, String dossierId, String municipalityId, Asker asker, LocalDate askedOn, LocalDate agreedOn, Wish wish, Payee payee,
        State state, Decision decision, Integer year, Payment payment, NoReceipt noReceipt, Effect effect) {

    /** The wall behind which custom budgets stand. */
    public static final String SUBJECT = "CUSTOM_BUDGET";

    /** How far it is. */
    public enum State implements Labelled {
        ASKED,
        /** A team lead decides. */
        PROPOSED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        /** The receipt is asked. */
        PAID,
        /** Less was spent, or no receipt came: the rest must come back. */
        REST,
        SETTLED;

        @Override
        public String labelKey() {
            return "custombudget.state." + name();
        }
    }

    /** Who gets the money. */
    public enum PaidTo {
        SELLER,
        /** The employer, who paid already. */
        EMPLOYER,
        /** Somebody else who paid already. */
        OTHER
    }

    /** Who asked, and as what that party is let in: PAYROLL for an employer, LOKET, COACH or TRUSTED. */
    public record Asker(String partyId, WorksAs part, String userId) {}

    /** What is asked and why. */
    public record Wish(BudgetKind kind, String what, String why, Money amount) {}

    /** @param iban null while not told */
    public record Payee(PaidTo to, String name, String iban) {}

    /**
     * What was proposed, and then decided.
     *
     * @param amount null when it is refused
     * @param reason why, for the letter
     * @param instead what else there is; null when it is granted
     * @param by null while a team lead still decides
     * @param inPlaceOf in whose place that was; null for the own work
     * @param on null while a team lead still decides
     */
    public record Decision(
            Boolean granted, Money amount, String reason, String instead, String proposedBy, String by, String inPlaceOf, LocalDate on) {}

    /**
     * The money, after the decision; each null before.
     *
     * @param spent what was really spent
     * @param restOn when the rest came back, or was given up
     * @param back what really came back
     */
    public record Payment(LocalDate on, String reference, Money spent, LocalDate restOn, Money back) {}

    /**
     * What happened because no receipt came; each null when it did not.
     *
     * @param reason why it was accepted without, or claimed back
     * @param claimed what must come back; null when it was accepted
     * @param by the last day to pay it back
     * @param notBack why not all came back
     * @param iban the account of the municipality to which it must come back
     */
    public record NoReceipt(String reason, Money claimed, LocalDate by, String notBack, String iban) {}

    /** What it brought after three months, in three kinds of value. */
    public record Effect(LocalDate on, InWork inWork, Change financial, Change social, Change personal, String changed) {}

    /** Whether the employee still works. */
    public enum InWork implements Labelled {
        HERE,
        ELSEWHERE,
        NO,
        UNKNOWN;

        @Override
        public String labelKey() {
            return "custombudget.in-work." + name();
        }
    }

    /** How something changed. */
    public enum Change implements Labelled {
        BETTER,
        SAME,
        WORSE,
        UNKNOWN;

        @Override
        public String labelKey() {
            return "custombudget.change." + name();
        }
    }

    /** What was paid and not spent. */
    public Money rest() {
        return payment.spent() == null ? Money.ZERO : decision.amount().minus(payment.spent()).orZero();
    }

    /** What really came back; before it was kept apart, all that had to. */
    public Money cameBack() {
        if (payment.back() != null) {
            return payment.back();
        }
        return payment.restOn() == null ? Money.ZERO : rest();
    }

    /** Whether something had to come back that is not back. */
    public boolean owes() {
        return rest().compareTo(cameBack()) > 0;
    }

    /** Whether it can still be taken back: nothing was paid or refused. */
    public boolean open() {
        return state == State.ASKED || state == State.PROPOSED || state == State.GRANTED;
    }

    /** Whether letters go to the employee, who has no login: the municipality prints and posts them. */
    public boolean toEmployee() {
        return asker.part() == WorksAs.LOKET || asker.part() == WorksAs.TRUSTED;
    }

    /** Whether a decision was made known. */
    public boolean decided() {
        return decision.on() != null;
    }
}
