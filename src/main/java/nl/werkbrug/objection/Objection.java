package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * An objection to one decision.
 *
 * @param aboutId what that decision is on, such as a loonkostensubsidie or a request
 * @param contestedId the decision that it is about
 * @param decisionId the id under which the decision on it is proposed
 * @param sender who objects
 * @param intake how and when it came
 * @param wanted what who objected was asked to complete
 * @param committeeOn the day on which who objected heard of a committee; null without one
 * @param clockId the clock of the decision term; null before it runs
 * @param decideBy its last day, with every suspension and extension; null before it runs
 * @param outcome what was proposed; null before
 */
public record Objection(
        String id,
        String aboutId,
        String contestedId,
        String decisionId,
        State state,
        Sender sender,
        Intake intake,
        Wanted wanted,
        LocalDate committeeOn,
        String clockId,
        LocalDate decideBy,
        Outcome outcome) {

    /** Where it stands. */
    public enum State {
        RECEIVED,
        DECIDED,
        WITHDRAWN
    }

    /** How it is decided. */
    public enum Outcome {
        INADMISSIBLE("niet-ontvankelijk"),
        UNFOUNDED("ongegrond"),
        FOUNDED("gegrond");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * How and when it came.
     *
     * @param postedOn the day of the postmark; null when it has none or did not come by post
     * @param grounds why somebody objects; null while not told
     * @param lateReason why it came after the last day; null while not told
     * @param excused whether that counts (article 6:11 Awb); null while not answered, or in time
     */
    public record Intake(
            boolean byPost, LocalDate postedOn, LocalDate receivedOn, String grounds, String lateReason, Boolean excused) {}

    /**
     * What is still missing.
     *
     * @param grounds whether who objected was asked for reasons (article 6:6 Awb)
     * @param reason whether who objected was asked why it is late
     * @param completeBy the last day to answer; null when nothing was ever asked
     */
    public record Wanted(boolean grounds, boolean reason, LocalDate completeBy) {}

    /** Whether something is asked and was not told. */
    public boolean asked() {
        return running() && (wanted.grounds() || wanted.reason());
    }

    public boolean running() {
        return state == State.RECEIVED;
    }
}
