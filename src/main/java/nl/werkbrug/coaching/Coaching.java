package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.hire.Hire;

/**
 * The job coaching of one hire.
 *
 * @param municipalityId the party of the municipality; null when it does not take part
 * @param keeper who keeps the log
 * @param plan what was agreed; null until the plan is made
 * @param startsOn the first working day, or the day on which coaching began again after a long break
 * @param endsOn the last day of the contract; null when it is permanent
 */
public record Coaching(
        String id, String hireId, String dossierId, String employerId, String municipalityId, Kind kind, State state,
        Keeper keeper, Plan plan, LocalDate startsOn, LocalDate endsOn, BigDecimal hoursPerWeek) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    /** Where the coach comes from. */
    public enum Kind {
        EXTERNAL("jobcoach van buiten"),
        INTERNAL("jobcoach in eigen dienst");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /** How far it is. */
    public enum State {
        ASKING("plan en aanvraag"),
        RUNNING("loopt"),
        BROKEN("onderbroken, langer dan vier weken"),
        /** The last report is made. */
        ENDING("loopt af"),
        ENDED("gestopt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /** Who pays for it. */
    public enum Payer {
        UWV("UWV"),
        MUNICIPALITY("de gemeente");

        private final String label;

        Payer(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /**
     * Who keeps the log and reads it line by line.
     *
     * @param partyId null while no coach is let in
     */
    public record Keeper(String partyId, WorksAs worksAs) {}

    /** What coach, employee and employer agreed. */
    public record Plan(Payer payer, String coachName, Regime regime, String goals, String approach) {}

    public boolean internal() {
        return kind == Kind.INTERNAL;
    }

    /** Whether the protocols of UWV bind it: a municipality has rules of its own. */
    public boolean byUwv() {
        return plan == null || plan.payer() == Payer.UWV;
    }

    public boolean over() {
        return state == State.ENDED;
    }
}
