package nl.werkbrug.inbox;

/**
 * What somebody did before the person who does a task, where a procedure asks for more than one: the next is somebody else.
 *
 * @param userId who did it; null when the program worked it out
 * @param did what that was
 */
public record FirstSigner(String userId, Did did) {

    /** What was done, and so who is asked next. */
    public enum Did {
        /** Another person agrees. */
        PROPOSED,
        /** Another person carries it out. */
        APPROVED,
        /** Every party that it touches agrees. */
        PROPOSED_TO_PARTIES
    }

    /** Who proposed it. */
    public FirstSigner(String userId) {
        this(userId, Did.PROPOSED);
    }
}
