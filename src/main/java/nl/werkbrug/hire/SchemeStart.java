package nl.werkbrug.hire;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.scheme.Scheme;

/** The procedure of a scheme that runs in this program; a scheme that nobody handles is asked for, see {@link AskElsewhere}. */
public interface SchemeStart {

    boolean handles(Scheme scheme);

    /** Whether it can run for this hire; when not, the scheme is asked for elsewhere. */
    default boolean runsFor(Hire hire) {
        return true;
    }

    /** Why it cannot start yet and what to tell first, in a Dutch sentence; empty when it can. */
    default Optional<String> obstacle(Hire hire, Scheme scheme) {
        return Optional.empty();
    }

    /** Starts it in the caller's transaction, which sees to it that this happens once; the municipality was let in before. */
    void start(Hire hire, Scheme scheme, Viewer viewer);
}
