package nl.werkbrug.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.KnownFact;
import nl.werkbrug.form.Option;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workflow.NextStep;

/** What a subject does with the tasks of some forms. All calls come after the inbox found the task to be the viewer's. */
public interface TaskHandler {

    /** The forms whose tasks this handles. */
    Set<String> formIds();

    /** The form of this task; another than that of the model when it is made from data. */
    default String form(InboxTask task) {
        return task.formId();
    }

    /** Values that stand in the form at first sight, by key. */
    default Map<String, ?> prefill(InboxTask task) {
        return Map.of();
    }

    /** The same for who fills it in, where that makes a difference. */
    default Map<String, ?> prefill(InboxTask task, Viewer viewer) {
        return prefill(task);
    }

    /** Options that the form takes from the page, by name. */
    default Map<String, List<Option>> options(InboxTask task) {
        return Map.of();
    }

    /** What the dossier knows already, by key: shown with its source instead of asked again. */
    default Map<String, KnownFact> known(InboxTask task) {
        return Map.of();
    }

    /** Whether a step of the model can come after this task; one that another sort of the same work has cannot. */
    default boolean mayFollow(InboxTask task, NextStep step) {
        return true;
    }

    /** What stands beside the form besides the task itself; null when nothing does. */
    default FormPage.Aside aside(InboxTask task) {
        return null;
    }

    /** What must be read before the form; null when nothing. */
    default FormPage.Above above(InboxTask task) {
        return null;
    }

    /** Who proposed what this task signs; empty when one signature is enough. */
    default Optional<FirstSigner> firstSigner(InboxTask task) {
        return Optional.empty();
    }

    /** Values for the conditions of the form, by name. */
    default Map<String, Object> variables(InboxTask task) {
        return Map.of();
    }

    /** What follows from the answers. */
    default Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return Preview.NOTHING;
    }

    /** Does what the task was for, in the transaction that completes it; a refusal undoes everything. */
    TaskResult complete(InboxTask task, Answers answers, Viewer viewer);
}
