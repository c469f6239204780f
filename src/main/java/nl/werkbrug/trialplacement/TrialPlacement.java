package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Labelled;

/**
 * Somebody works on trial with the benefit going on, before a hire.
 *
 * @param municipalityId the party of the municipality; null when it does not take part
 * @param authority who decides; null until the plan is made
 * @param days as planned, then as the decision says
 * @param decision what allows it; null before: nothing begins without
 * @param agreement the paper for three signatures; its parts are null until they are there
 */
public record TrialPlacement(
        String id, String hireId, String dossierId, String employerId, String municipalityId, Authority authority, State state,
        Days days, Decision decision, Agreement agreement, Closing closing) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    private static final Set<State> OVER = EnumSet.of(State.HIRED, State.NOT_HIRED, State.REFUSED, State.STOPPED);

    /** Who decides. */
    public enum Authority implements Labelled {
        UWV,
        MUNICIPALITY;

        @Override
        public String labelKey() {
            return "trialplacement.authority." + name();
        }
    }

    /** How far it is. */
    public enum State {
        PLANNING,
        ASKED,
        GRANTED,
        RUNNING,
        HIRED,
        NOT_HIRED,
        REFUSED,
        STOPPED
    }

    /**
     * From when until when, both counted.
     *
     * @param last null until the plan is made
     */
    public record Days(LocalDate first, LocalDate last) {}

    /** @param conditions in Dutch; null when there are none */
    public record Decision(LocalDate on, String conditions) {}

    public record Agreement(String documentId, LocalDate signedOn) {}

    /**
     * How it ends.
     *
     * @param outcomeFrom the day from which the employer wants to tell the outcome; null for when the end comes near
     * @param because in Dutch, for the employee too; null while it is not over, or when nobody has to say why
     */
    public record Closing(LocalDate outcomeFrom, LocalDate on, String because) {}

    public boolean over() {
        return OVER.contains(state);
    }

    /** Whether a plan was made that the authority may know of. */
    public boolean planned() {
        return authority != null;
    }
}
