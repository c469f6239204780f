package nl.werkbrug.inbox.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.inbox.TaskComment;
import org.springframework.stereotype.Component;

/** What was said at the tasks of a dossier; said at a task, so written there. */
@Component
class CommentsPanel implements DossierPanel {

    private final CommentParts parts;

    CommentsPanel(CommentParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<TaskComment> said = parts.said(dossier.id(), dossier.subjects(), viewer);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Panel("Opmerkingen", "inbox/comments", said));
    }
}
