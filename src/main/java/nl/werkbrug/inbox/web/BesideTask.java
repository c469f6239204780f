package nl.werkbrug.inbox.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierPanel.Beside;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What a task shows of its dossier: only of the subject of the task, each part by the read that guards it. Looking at it is
 * looking at the dossier, and is logged as that.
 */
@Component
class BesideTask {

    private static final int EVENTS = 5;
    private static final int DEADLINES = 5;

    private final Dossiers dossiers;
    private final List<DossierPanel> panels;
    private final DeadlineReader deadlines;
    private final Timeline timeline;
    private final AuditTrail audit;

    BesideTask(Dossiers dossiers, List<DossierPanel> panels, DeadlineReader deadlines, Timeline timeline, AuditTrail audit) {
        this.dossiers = dossiers;
        this.panels = panels;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * The dossier beside one task.
     *
     * @param facts null when the subject has none to tell
     * @param documents null when there are none
     * @param others what else runs in the dossier on this subject, first to end first
     * @param moreOthers whether there are more of those
     * @param events what happened last, newest first
     */
    record Content(
            Panel facts, Panel documents, List<Other> others, boolean moreOthers, List<TimelineItem> events) {}

    /** Another clock; {@code day} is null while it stands still. */
    record Other(String id, String what, LocalDate day, String state, String owner) {}

    Content of(InboxTask task, Viewer viewer) {
        DossierView dossier = dossiers.visible(task.dossierId(), viewer).only(task.subject());
        audit.read(viewer.userId(), "dossier", dossier.id());
        List<Other> others = deadlines.ofDossier(dossier.id(), viewer).stream()
                .filter(it -> it.subject().equals(task.subject()) && !task.id().equals(it.origin().taskId()))
                .map(BesideTask::other)
                .toList();
        return new Content(
                panel(Beside.FACTS, dossier, viewer).orElse(null),
                panel(Beside.DOCUMENTS, dossier, viewer).orElse(null),
                others.subList(0, Math.min(DEADLINES, others.size())),
                others.size() > DEADLINES,
                timeline.events(dossier.id(), task.subject(), viewer, EVENTS));
    }

    private Optional<Panel> panel(Beside which, DossierView dossier, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.besideTask() == which)
                .findFirst()
                .flatMap(panel -> panel.panel(dossier, viewer));
    }

    private static Other other(RunningDeadline it) {
        boolean open = it.state() == DeadlineState.OPEN;
        return new Other(it.id(), it.what(), open ? it.dates().end() : null, it.state().inFull(), Words.of("agenda.owner." + it.owner().name()));
    }
}
