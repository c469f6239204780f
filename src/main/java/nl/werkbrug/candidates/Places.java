package nl.werkbrug.candidates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places: offered by an employer, in one list for everybody who may propose somebody. */
@Service
public class Places {

    static final String ENDED = "PlaceEnded";
    private static final String PROCESS = "vacancy";
    private static final String SHOWN = "PLACE_SHOWN";
    private static final int MOST = 200;

    private final PlaceTable table;
    private final Employers employers;
    private final MatterDossiers matters;
    private final CandidateNotes notes;
    private final AuditTrail audit;
    private final Deadlines deadlines;
    private final Workflow workflow;
    private final Clock clock;

    Places(
            PlaceTable table, Employers employers, MatterDossiers matters, CandidateNotes notes, AuditTrail audit, Deadlines deadlines,
            Workflow workflow, Clock clock) {
        this.table = table;
        this.employers = employers;
        this.matters = matters;
        this.notes = notes;
        this.audit = audit;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Puts a place in the list.
     *
     * @throws NotVisible when the viewer may hire nobody for the employer
     */
    @Transactional
    public Place post(String employerId, Place.Content content, Viewer viewer) {
        Employer employer = employers.forHiring(employerId, viewer);
        String id = UUID.randomUUID().toString();
        String dossier = matters.open(
                id, Words.in(Language.DUTCH, "candidates.kept.place-name", content.function()), employerId, viewer.userId());
        matters.letIn(dossier, Place.SUBJECT, employerId, WorksAs.PAYROLL, viewer.userId());
        Place it = new Place(id, dossier, employerId, employer.name(), content, 0, Place.State.OPEN, nextQuestion());
        table.insert(it, viewer.userId());
        audit.did(viewer.userId(), "POST", "place", id, null);
        notes.place(it, viewer.displayName(), "candidates.kept.posted");
        workflow.start(PROCESS, id, Map.of("dossierId", dossier, "subject", Place.SUBJECT, "payrollPartyId", employerId));
        return it;
    }

    /** The open places, for who may propose somebody; at most 200. */
    @Transactional(readOnly = true)
    public List<Place> shared(PlaceTable.Sought sought, Viewer viewer) {
        return table.shared(sought, MOST, viewer);
    }

    /** Those of the viewer's employers; idem. */
    @Transactional(readOnly = true)
    public List<Place> own(Viewer viewer) {
        return table.own(MOST, viewer);
    }

    /** @throws NotVisible when the viewer neither offers it, nor sees it in the list, nor proposed somebody for it */
    @Transactional(readOnly = true)
    public Place visible(String id, Viewer viewer) {
        return table.visible(id, viewer).orElseThrow(() -> new NotVisible("place", id));
    }

    /** The places of these proposals that the viewer sees in that way, by their id. */
    @Transactional(readOnly = true)
    public Map<String, Place> of(List<Proposal> proposals, Viewer viewer) {
        Set<String> ids = proposals.stream().map(Proposal::placeId).collect(Collectors.toSet());
        return table.visible(ids, viewer).stream().collect(Collectors.toMap(Place::id, it -> it));
    }

    /** @throws NotVisible when it is not of an employer of the viewer */
    @Transactional(readOnly = true)
    public Place own(String id, Viewer viewer) {
        return table.own(id, viewer).orElseThrow(() -> new NotVisible("place", id));
    }

    /**
     * Takes it out of the list; what still runs for it stops.
     *
     * @return false when it was out of the list already
     */
    @Transactional
    public boolean close(String id, String reason, Viewer viewer) {
        own(id, viewer);
        // First the tasks, then the place: whoever answers a task takes them in this order too.
        workflow.send(ENDED, id, Map.of());
        return closed(id, reason, viewer);
    }

    /** The same for who said in the task that nobody is wanted any more: the process ends by itself. */
    @Transactional
    public boolean closed(String id, String reason, Viewer viewer) {
        Place it = table.lock(id);
        if (!it.open()) {
            return false;
        }
        table.state(id, Place.State.CLOSED, reason);
        audit.did(viewer.userId(), "CLOSE", "place", id, reason);
        notes.place(it, viewer.displayName(), "candidates.kept.closed");
        return true;
    }

    /**
     * Of the places one is gone; the last one leaves the list. The place is locked by the caller.
     *
     * @return the place as it stands now
     */
    Place oneLess(Place it, Viewer viewer) {
        if (it.left() == 1) {
            closed(it.id(), DeclineReason.PLACE_GONE.name(), viewer);
        } else if (it.left() > 1) {
            table.oneLess(it.id());
            audit.did(viewer.userId(), "ONE_LESS", "place", it.id(), null);
            notes.place(it, viewer.displayName(), "candidates.kept.one-less", it.left() - 1);
        }
        return table.get(it.id());
    }

    /** Still wanted: it stays in the list until the next question. */
    @Transactional
    public LocalDate prolong(String id, Viewer viewer) {
        Place it = table.lock(id);
        LocalDate next = nextQuestion();
        table.askOn(id, next);
        audit.did(viewer.userId(), "PROLONG", "place", id, next.toString());
        notes.place(it, viewer.displayName(), "candidates.kept.prolonged", next);
        return next;
    }

    private LocalDate nextQuestion() {
        return deadlines.compute(SHOWN, DutchTime.today(clock)).end();
    }
}
