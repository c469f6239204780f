package nl.werkbrug.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import nl.werkbrug.objection.ContestableDecision;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionView;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Every request on the dossier page: its state, whose turn it is, and the next last day. */
@Component
class RequestPanel implements DossierPanel {

    private final RequestTable requests;
    private final RequestViews views;
    private final RequestObjectionViews objections;
    private final DossierTasks tasks;
    private final Dossiers dossiers;
    private final Texts texts;

    RequestPanel(
            RequestTable requests, RequestViews views, RequestObjectionViews objections, DossierTasks tasks, Dossiers dossiers,
            Texts texts) {
        this.requests = requests;
        this.views = views;
        this.objections = objections;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.texts = texts;
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
    record Model(
            List<Line> requests, List<ObjectionView> objections, List<ContestableDecision> contestable, boolean employer,
            boolean loket) {}

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
        List<AuthorityRequest> all = requests.ofDossier(dossier.id());
        boolean employer = dossiers.acts(dossier.id(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
        boolean loket = dossiers.acts(dossier.id(), Hire.SUBJECT, viewer, WorksAs.LOKET);
        Model model = new Model(
                all.stream().map(it -> line(it, open)).toList(), objections(all, employer || loket, loket),
                employer || loket ? all.stream().flatMap(it -> objections.contestable(it, loket).stream()).toList() : List.of(), employer, loket);
        return all.isEmpty() ? Optional.empty() : Optional.of(new Panel(texts.get("request.panel.title"), "request/panel", model).counting(all.size()));
    }

    /** The reasons of an objection are for who makes it and who decides on it. */
    private List<ObjectionView> objections(List<AuthorityRequest> all, boolean sees, boolean loket) {
        return sees ? all.stream().flatMap(it -> objections.all(it, loket).stream()).toList() : List.of();
    }

    private Line line(AuthorityRequest it, List<DossierTask> open) {
        RequestViews.About about = views.of(it);
        Optional<DossierTask> first = open.stream().filter(each -> it.id().equals(each.task().businessKey())).findFirst();
        String own = first.filter(DossierTask::own).map(task -> "/werk/taak/" + task.task().id()).orElse(null);
        return new Line(about, turn(about, first), own, nextDay(it, about));
    }

    private LocalDate nextDay(AuthorityRequest it, RequestViews.About about) {
        return it.state() == AuthorityRequest.State.OBJECTED && it.atLoket()
                ? objections.all(it, false).stream().map(ObjectionView::objection).filter(Objection::running).map(Objection::decideBy)
                        .filter(Objects::nonNull).findFirst().orElse(null)
                : RequestViews.nextDay(about);
    }

    /** Who decides has the turn while it must answer, also when somebody here has a task to write the answer down. */
    private static String turn(RequestViews.About about, Optional<DossierTask> task) {
        AuthorityRequest it = about.request();
        boolean outside = it.asked() != null && !it.asked().atLoket();
        boolean waits = it.state() == AuthorityRequest.State.ASKED && outside || it.state() == AuthorityRequest.State.OBJECTED;
        return waits ? about.desks().get(0).name() : task.map(DossierTask::partyName).orElse("");
    }
}
