package nl.werkbrug.inbox.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.inbox.TaskComment;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** What was said at the tasks of a dossier; said at a task, so written there. */
@Component
class CommentsPanel implements DossierPanel {

    private final CommentParts parts;
    private final Texts pageTexts;

    CommentsPanel(CommentParts parts, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.parts = parts;
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<TaskComment> said = parts.said(dossier.id(), dossier.subjects(), viewer);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Panel(pageTexts.get("inbox.comments-panel.title"), "inbox/comments", said).counting(said.size()));
    }
}
