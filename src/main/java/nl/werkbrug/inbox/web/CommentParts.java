package nl.werkbrug.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.Candidate;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskComment;
import nl.werkbrug.inbox.TaskComments;
import org.springframework.stereotype.Component;

/** What was said in the dossier of a task, and the form to add something. Who sees it has seen it. */
@Component
class CommentParts {

    private static final int MOST = 10;

    private final TaskComments comments;

    CommentParts(TaskComments comments) {
        this.comments = comments;
    }

    /**
     * What was typed; nothing at first.
     *
     * @param id of the comment that it becomes
     * @param to the colleague it is meant for; empty for nobody
     */
    record Typed(String id, String text, boolean forAll, String to) {

        static Typed nothing() {
            return new Typed(UUID.randomUUID().toString(), "", false, "");
        }
    }

    /**
     * The model of the template.
     *
     * @param colleagues whom the viewer can name
     * @param errors by the id of the field
     */
    record View(
            InboxTask task, List<TaskComment> comments, List<Candidate> colleagues, Typed typed, Map<String, String> errors) {}

    View of(InboxTask task, Viewer viewer) {
        return of(task, viewer, Typed.nothing(), Map.of());
    }

    View of(InboxTask task, Viewer viewer, Typed typed, Map<String, String> errors) {
        List<TaskComment> said = said(task.dossierId(), List.of(task.subject()), viewer);
        List<Candidate> colleagues = task.open() ? comments.colleagues(task.id(), viewer) : List.of();
        return new View(task, said, colleagues, typed, errors);
    }

    List<TaskComment> said(String dossierId, List<String> subjects, Viewer viewer) {
        List<TaskComment> said = comments.list(dossierId, subjects, viewer, MOST);
        if (said.stream().anyMatch(TaskComment::unread)) {
            comments.seen(dossierId, subjects, viewer);
        }
        return said;
    }
}
