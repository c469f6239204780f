package nl.werkbrug.hire;

import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** Port to whoever runs the schemes that municipalities make themselves. */
public interface LocalSchemeStart {

    /** Whether a scheme with this code is kept there. */
    boolean knows(String code);

    /** Why it cannot start yet and what to tell first, in a Dutch sentence; empty when it can. */
    Optional<String> obstacle(Hire hire, String code);

    /**
     * Starts it in the caller's transaction, which sees to it that this happens once; the municipality was let in before.
     *
     * @param choiceId the id of the choice, see {@link ChosenRequests}
     */
    void start(Hire hire, String choiceId, String code, Viewer viewer);
}
