package nl.werkbrug.outcome;

import java.time.LocalDate;

/**
 * A contract in which a municipality pays for what a programme brings about.
 *
 * @param title without the name of a person
 * @param endsOn the last day on which a milestone counts
 * @param because why the payer did not sign; null unless it refused
 */
public record OutcomeContract(
        String id, String dossierId, String title, State state, Sides sides, LocalDate startsOn, LocalDate endsOn, ReturnCap returnCap,
        String because) {

    /** The wall behind which contracts stand: figures only. */
    public static final String SUBJECT = "OUTCOME";

    /** The wall behind which stands what is about one participant or one employer, without a name. Not for investors. */
    public static final String RESULT = "OUTCOME_RESULT";

    /** The wall behind which papers about participants stand. */
    public static final String PROOF = "OUTCOME_PROOF";

    /** How far it is. */
    public enum State {
        /** The payer has not signed. */
        PROPOSED,
        NOT_AGREED,
        RUNNING,
        SETTLED
    }

    /**
     * Who does what; investors stand apart. All are ids of parties.
     *
     * @param payerId the municipality that pays for results
     * @param managerId who runs the contract between the others and holds the money
     * @param providerId who works with the participants
     * @param evaluatorId who judges claims, and gains nothing
     */
    public record Sides(String payerId, String managerId, String providerId, String evaluatorId) {}

    /**
     * The most that an investor may get above what was put in.
     *
     * @param thousandths of what was put in
     * @param source where it was agreed
     */
    public record ReturnCap(int thousandths, String source) {}

    /** The same with another highest return, as an addendum says. */
    OutcomeContract with(ReturnCap cap) {
        return new OutcomeContract(id, dossierId, title, state, sides, startsOn, endsOn, cap, because);
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whether a milestone that was reached on this day counts. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
