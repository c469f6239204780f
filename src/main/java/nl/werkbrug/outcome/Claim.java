package nl.werkbrug.outcome;

import java.time.LocalDate;

/**
 * That a participant reached a milestone.
 *
 * @param number of the participant
 * @param evidence in Dutch, without a name
 * @param documentId null without a paper
 * @param jobId null when it is not about work
 * @param reason why the evaluator rejected it; null unless it did
 * @param again null unless it was rejected before
 */
public record Claim(
        String id, String contractId, String participantId, String cohortId, String number, MilestoneKind kind, State state,
        LocalDate reachedOn, String evidence, String documentId, String jobId, String reason, LocalDate judgedOn, Again again) {

    /** How often one milestone of one participant is judged at most. */
    public static final int MOST_ATTEMPTS = 2;

    /** What the evaluator thinks of it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        /** The employee took the consent back before it was judged. */
        WITHDRAWN
    }

    /**
     * It was put forward again.
     *
     * @param attempt 2 for the second time
     * @param because what is new, without a name
     */
    public record Again(int attempt, String because) {}

    /** Put forward for the first time. */
    static Claim first(
            String id, String contractId, String participantId, MilestoneKind kind, LocalDate reachedOn, String evidence, String documentId,
            String jobId) {
        return new Claim(id, contractId, participantId, null, null, kind, State.PROPOSED, reachedOn, evidence, documentId, jobId, null, null, null);
    }

    /** Which time it was put forward; 1 for the first. */
    public int attempt() {
        return again == null ? 1 : again.attempt();
    }

    /** For who may not read the paper. */
    public Claim withoutPaper() {
        return new Claim(
                id, contractId, participantId, cohortId, number, kind, state, reachedOn, evidence, null, jobId, reason, judgedOn, again);
    }

    /** Whether it was rejected and may be put forward once more; the caller knows whether that was done. */
    public boolean mayBeAgain() {
        return state == State.REJECTED && attempt() < MOST_ATTEMPTS;
    }
}
