package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * Subsidy that is taken back.
 *
 * @param decisionId the id under which the decision is proposed
 * @param found what a payment run found; null when somebody of the loket started it
 * @param because why it was started, in Dutch
 * @param cause null before it was worked out
 * @param explanation what the employer reads about it; null before it was worked out
 * @param plan null before it was worked out
 * @param view what the employer thinks of it; null before it was asked
 * @param lookOn the day on which the loket looks again after it called; null before
 * @param documentId the calculation that went with the decision; null before
 */
public record Recovery(
        String id,
        String wageSubsidyId,
        String decisionId,
        State state,
        Money found,
        String because,
        Cause cause,
        String explanation,
        Plan plan,
        View view,
        LocalDate lookOn,
        String documentId) {

    /** The process of a recovery. */
    public static final String PROCESS = "wage-subsidy-recovery";

    /** Where it stands. */
    public enum State {
        STARTED,
        PROPOSED,
        RUNNING,
        PAID,
        REMITTED,
        DROPPED
    }

    /** Why too much was paid. */
    public enum Cause implements Labelled {
        HOURS("wagesubsidy.recovery.fewer-hours-than-were"),
        ENDED("wagesubsidy.recovery.the-subsidy-or-the"),
        WAGE_VALUE("wagesubsidy.recovery.another-wage-value"),
        MISTAKE("wagesubsidy.recovery.a-mistake-of-the"),
        OTHER("wagesubsidy.recovery.something-else");

        private final String labelKey;

        Cause(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    /**
     * How the employer pays.
     *
     * @param perMonth null when all is paid at once
     * @param firstOn the first day asked for; null when all is paid at once
     */
    public record Plan(Money perMonth, LocalDate firstOn) {

        static final Plan AT_ONCE = new Plan(null, null);

        public boolean atOnce() {
            return perMonth == null;
        }
    }

    /**
     * What the employer thinks of it (article 4:8 Awb).
     *
     * @param askedOn the day on which the employer got the calculation
     * @param agrees null while not answered
     * @param text null when there is nothing to say
     */
    public record View(LocalDate askedOn, Boolean agrees, String text) {}

    /** Whether anything can still happen. */
    public boolean over() {
        return state == State.PAID || state == State.REMITTED || state == State.DROPPED;
    }
}
