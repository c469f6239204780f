package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierPanel.Beside;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchTime;
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
    private final PenaltyBesideTask penalties;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Contacts contacts;
    private final Clock clock;

    BesideTask(
            Dossiers dossiers, List<DossierPanel> panels, DeadlineReader deadlines, PenaltyBesideTask penalties, Timeline timeline,
            AuditTrail audit, Contacts contacts, Clock clock) {
        this.dossiers = dossiers;
        this.panels = panels;
        this.deadlines = deadlines;
        this.penalties = penalties;
        this.timeline = timeline;
        this.audit = audit;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * The dossier beside one task.
     *
     * @param facts null when the subject has none to tell
     * @param documents null when there are none
     * @param others what else runs in the dossier on this subject, first to end first
     * @param moreOthers whether there are more of those
     * @param penalties what late decisions on this subject cost by now; none for who may not see that
     * @param tooLate the term to decide that went by; null when none did
     * @param lokets whom to ask; none for who does not work at an employer or as a job coach
     * @param events what happened last, newest first
     */
    record Content(
            Panel facts, Panel documents, List<Other> others, boolean moreOthers, List<PenaltyBesideTask.Running> penalties,
            PenaltyBesideTask.TooLate tooLate, List<Contacts.Loket> lokets, List<TimelineItem> events) {

        /** Whether one of them can be called or mailed; else the page names who helps with the program. */
        public boolean reachesLoket() {
            return lokets.stream().anyMatch(Contacts.Loket::reachable);
        }
    }

    /** Another clock; {@code day} is null while it stands still, and {@code passed} tells that it went by for somebody else. */
    record Other(String id, String what, LocalDate day, boolean passed, String state, String owner, String ownerCode) {}

    Content of(InboxTask task, Viewer viewer) {
        DossierView dossier = dossiers.visible(task.dossierId(), viewer).only(task.subject());
        audit.read(viewer.userId(), "dossier", dossier.id());
        List<RunningDeadline> running = deadlines.ofDossier(dossier.id(), viewer).stream().filter(it -> it.subject().equals(task.subject())).toList();
        List<Other> others = running.stream()
                .filter(it -> !task.id().equals(it.origin().taskId()))
                .map(it -> other(it, viewer))
                .toList();
        List<PenaltyBesideTask.Running> late = penalties.of(task, running, viewer);
        return new Content(
                panel(Beside.FACTS, dossier, viewer).orElse(null),
                panel(Beside.DOCUMENTS, dossier, viewer).orElse(null),
                others.subList(0, Math.min(DEADLINES, others.size())),
                others.size() > DEADLINES,
                late, penalties.tooLate(task, running, late, viewer).orElse(null),
                viewer.atEmployer() || viewer.is(Role.JOB_COACH) ? contacts.whomToAsk(dossier.id(), viewer) : List.of(),
                timeline.events(dossier.id(), task.subject(), viewer, EVENTS));
    }

    private Optional<Panel> panel(Beside which, DossierView dossier, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.besideTask() == which)
                .findFirst()
                .flatMap(panel -> panel.panel(dossier, viewer));
    }

    private Other other(RunningDeadline it, Viewer viewer) {
        boolean open = it.state() == DeadlineState.OPEN;
        return new Other(
                it.id(), it.whatFor(viewer), open ? it.dates().end() : null, it.passedForOthers(viewer, DutchTime.today(clock)),
                it.state().inFull(), it.turn(), it.owner().name());
    }
}
