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
 */
public record Claim(
        String id, String contractId, String participantId, String cohortId, String number, MilestoneKind kind, State state,
        LocalDate reachedOn, String evidence, String documentId, String jobId, String reason, LocalDate judgedOn) {

    /** What the evaluator thinks of it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED,
        /** The employee took the consent back before it was judged. */
        WITHDRAWN
    }
}
