package nl.werkbrug.request;

/** Port to a scheme that takes over what an objection brings beside what was granted, and taken over, before. */
public interface GrantedMore {

    /**
     * Takes over the difference, in the transaction of the caller; a second time changes nothing.
     *
     * @param decision the one on the objection, made known
     * @return false when somebody must look: nothing was taken over yet, it is over, or the decision does not name what differs
     */
    boolean takesOver(AuthorityRequest request, RequestDecision decision);
}
