package nl.werkbrug.party;

import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** Somebody else who must agree before the official data of an employer change. Calls join the transaction of the change. */
public interface ChangeApproval {

    /** Whether somebody must agree. */
    boolean needed(String employerId);

    /**
     * Asks for it.
     *
     * @return false when another change of this employer waits already; nothing is asked then
     */
    boolean ask(String employerId, OfficialData before, OfficialData wanted, Viewer viewer);

    /** How it stands with the employer and its changes, in Dutch sentences for its own page; empty when nothing waits. */
    Optional<String> standing(String employerId);
}
