package nl.werkbrug.objection;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** Port to whoever makes decisions that one can object to, a bean for each kind. Everything joins the caller's transaction. */
public interface ContestedDecisions {

    /** The decision with this id, a decision on an objection too; empty when it is not one of these. */
    Optional<Contested> find(String decisionId);

    /** The decision as it is for this objection: somebody else than who got it gets letters by post, behind another wall. */
    default Contested of(Contested it, Objection objection) {
        return it;
    }

    /** Whether another than who got it can object to it here. */
    default boolean othersToo(Contested it) {
        return false;
    }

    /** Whether who got it can object by letter: not so when the municipality asked it itself. */
    default boolean addresseeToo(Contested it) {
        return true;
    }

    /** The party for which the viewer can object to it on behalf of the employee; empty when there is none. */
    default Optional<String> actsForEmployee(Contested it, Viewer viewer) {
        return Optional.empty();
    }

    /** Nobody else objects to one of these decisions until this transaction ends. */
    void lock(Contested decision);

    /**
     * An objection came in.
     *
     * @param variables what its process needs beside what is given back
     * @return the variables for its tasks: dossier, subject, parties, item; empty when a process that runs goes on with it
     */
    Optional<Map<String, Object>> received(Objection it, Map<String, Object> variables);

    /** The decision on it was made known; {@link Objection#outcome()} says which. */
    void decided(Objection it);

    /** Who objected withdrew it, or nothing is left to decide on. */
    void withdrawn(Objection it);
}
