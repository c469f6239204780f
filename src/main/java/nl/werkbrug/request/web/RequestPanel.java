package nl.werkbrug.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.store.RequestTable;
import org.springframework.stereotype.Component;

/** Every request on the dossier page: its state, whose turn it is, and the next last day. */
@Component
class RequestPanel implements DossierPanel {

    private final RequestTable requests;
    private final RequestViews views;
    private final DossierTasks tasks;
    private final Dossiers dossiers;

    RequestPanel(RequestTable requests, RequestViews views, DossierTasks tasks, Dossiers dossiers) {
        this.requests = requests;
        this.views = views;
        this.tasks = tasks;
        this.dossiers = dossiers;
    }

    /**
     * One request.
     *
     * @param turn whose turn it is; empty when nobody's
     * @param taskAddress the viewer's own task; null when there is none
     * @param day the next last day; null when none is known
     */
    record Line(RequestViews.About about, String turn, String taskAddress, LocalDate day) {}

    /** What the template shows. */
    record Model(List<Line> requests, boolean employer) {}

    @Override
    public int order() {
        return 38;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Hire.SUBJECT)) {
            return Optional.empty();
        }
        List<DossierTask> open = tasks.open(dossier.id(), viewer);
        List<Line> lines = requests.ofDossier(dossier.id()).stream().map(it -> line(it, open)).toList();
        boolean employer = dossiers.acts(dossier.id(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Aanvragen", "request/panel", new Model(lines, employer)));
    }

    private Line line(AuthorityRequest it, List<DossierTask> open) {
        RequestViews.About about = views.of(it);
        Optional<DossierTask> first = open.stream().filter(each -> it.id().equals(each.task().businessKey())).findFirst();
        String own = first.filter(DossierTask::own).map(task -> "/werk/taak/" + task.task().id()).orElse(null);
        return new Line(about, turn(about, first), own, RequestViews.nextDay(about));
    }

    /** Who decides has the turn while it must answer, also when somebody here has a task to write the answer down. */
    private static String turn(RequestViews.About about, Optional<DossierTask> task) {
        AuthorityRequest it = about.request();
        boolean outside = it.asked() != null && !it.asked().atLoket();
        boolean waits = it.state() == AuthorityRequest.State.ASKED && outside || it.state() == AuthorityRequest.State.OBJECTED;
        return waits ? about.desks().get(0).name() : task.map(DossierTask::partyName).orElse("");
    }
}
