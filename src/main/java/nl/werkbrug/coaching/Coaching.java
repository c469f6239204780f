package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Labelled;

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
    public enum Kind implements Labelled {
        EXTERNAL("coaching.coaching.external-job-coach"),
        INTERNAL("coaching.coaching.in-house-job-coach");

        private final String labelKey;

        Kind(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    /** How far it is. */
    public enum State implements Labelled {
        ASKING("coaching.coaching.plan-and-application"),
        RUNNING("coaching.coaching.running"),
        BROKEN("coaching.coaching.interrupted-for-more-than"),
        /** The last report is made. */
        ENDING("coaching.coaching.ending"),
        ENDED("coaching.coaching.stopped");

        private final String labelKey;

        State(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    /** Who pays for it. */
    public enum Payer implements Labelled {
        UWV("coaching.coaching.uwv"),
        MUNICIPALITY("coaching.coaching.the-municipality");

        private final String labelKey;

        Payer(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
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
