package nl.werkbrug.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;

/**
 * One thing that users do through a form: a task, a registration, a change. The pages, drafts, uploads, the page to check
 * and protection against sending twice are the same for all and live in {@link FormFlowController}.
 *
 * <p>The address is {@code /werk/<name>/<id>}; what the id means is the flow's.
 */
public interface FormFlow {

    /** The word in the address. */
    String name();

    /**
     * What stands on the page for this viewer.
     *
     * @throws nl.werkbrug.access.NotVisible when there is nothing for this viewer
     */
    FormPage open(String id, Viewer viewer);

    /** The same page without what stands beside the form, for who sends it and does not look at it. */
    default FormPage toSend(String id, Viewer viewer) {
        return open(id, viewer);
    }

    /**
     * Under which what this viewer typed is kept, for the viewer alone, while somebody else has the work.
     *
     * @return null when nobody takes the work from another
     */
    default String ownDraft(String id, Viewer viewer) {
        return null;
    }

    /** Whether work that is done for this viewer may come back, so that what was typed is worth keeping. */
    default boolean mayComeBack(String id, Viewer viewer) {
        return false;
    }

    /** What follows from the answers, for the page to check: outcomes, warnings, or mistakes that only the domain finds. */
    default Preview preview(String id, Answers answers, Viewer viewer) {
        return Preview.NOTHING;
    }

    /** Does it, in the transaction of the caller, who undoes everything on {@link FormResult.Refused}. */
    FormResult submit(String id, Answers answers, Viewer viewer);
}
