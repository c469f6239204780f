package nl.werkbrug.hire;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.scheme.Scheme;

/** Port to whoever sees to it that a chosen scheme is asked for when no {@link SchemeStart} runs its procedure. */
public interface AskElsewhere {

    /**
     * Starts asking in the caller's transaction, which sees to it that this happens once; who must decide was let in before.
     *
     * @param choiceId the id of the choice, see {@link ChosenRequests}
     * @param title the Dutch name of the scheme as it was chosen
     */
    void ask(Hire hire, String choiceId, Scheme scheme, String title, Viewer viewer);
}
