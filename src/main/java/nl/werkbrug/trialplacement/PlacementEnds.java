package nl.werkbrug.trialplacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trial placement that is not allowed, stops early, or is not needed any more. */
@Service
public class PlacementEnds {

    static final String EMPLOYMENT_ENDS = Words.in(Language.DUTCH, "trialplacement.kept.employment-ends");

    private static final String EARLY = "TrialPlacementEndsEarly";
    private static final String STOPPED = "TrialPlacementStopped";
    private static final String NO_NEED = Words.in(Language.DUTCH, "trialplacement.kept.no-need");

    private final PlacementTable table;
    private final PlacementPapers papers;
    private final PlacementFacts facts;
    private final PlacementMoves moves;
    private final PlacementNotes notes;
    private final Workflow workflow;
    private final AuthorityRequests requests;
    private final DutchFormats formats;
    private final Clock clock;

    PlacementEnds(
            PlacementTable table, PlacementPapers papers, PlacementFacts facts, PlacementMoves moves, PlacementNotes notes,
            Workflow workflow, AuthorityRequests requests, DutchFormats formats, Clock clock) {
        this.table = table;
        this.papers = papers;
        this.facts = facts;
        this.moves = moves;
        this.notes = notes;
        this.workflow = workflow;
        this.requests = requests;
        this.formats = formats;
        this.clock = clock;
    }

    /** @param answer of the request: REFUSED, NOT_ASKED or STOPPED */
    @Transactional
    public void notGranted(String id, String answer) {
        TrialPlacement it = table.lock(id);
        if (it.over()) {
            return;
        }
        boolean refused = "REFUSED".equals(answer);
        String why = refused ? Words.in(Language.DUTCH, "trialplacement.kept.not-allowed") :
                Words.in(Language.DUTCH, "trialplacement.kept.not-asked");
        table.close(id, State.REFUSED, DutchTime.today(clock), why);
        notes.happened(it, "not-granted", Words.in(Language.DUTCH, "trialplacement.kept.no-trial", why), null);
    }

    /**
     * It stops before its last day, or before it began.
     *
     * @param because for the employee too
     * @return false when it was over before
     */
    @Transactional
    public boolean stopEarly(String id, LocalDate on, String by, String because, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        if (it.over()) {
            return false;
        }
        if (it.state() == State.RUNNING) {
            table.last(id, on);
        }
        table.close(id, State.STOPPED, DutchTime.today(clock), because);
        notes.did(it, viewer, "STOP", Words.in(Language.DUTCH, "trialplacement.kept.stopped", formats.date(on), by));
        if (it.state() == State.RUNNING || it.state() == State.GRANTED) {
            papers.stopped(id, it.state() == State.RUNNING);
        }
        workflow.send(it.planned() ? EARLY : STOPPED, id, Map.of());
        requests.stop(id, NO_NEED);
        return true;
    }

    @EventListener
    @Transactional
    public void hireEnded(HireEnded hire) {
        notNeeded(hire.hireId(), Words.in(Language.DUTCH, "trialplacement.kept.no-hire"));
    }

    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        notNeeded(employment.hireId(), EMPLOYMENT_ENDS);
    }

    private void notNeeded(String hireId, String why) {
        table.ofHire(hireId).map(found -> table.lock(found.id())).filter(it -> !it.over()).ifPresent(it -> {
            table.close(it.id(), State.STOPPED, DutchTime.today(clock), why);
            notes.happened(it, "stopped", why, null);
            workflow.send(STOPPED, it.id(), Map.of());
            requests.stop(it.id(), NO_NEED);
        });
    }

    /** Before the plan is made, its first day is the one that was told of the job. */
    @EventListener
    @Transactional
    public void corrected(HireCorrected event) {
        table.ofHire(event.hire().id()).filter(it -> it.state() == State.PLANNING).ifPresent(it -> {
            Optional<LocalDate> start = facts.hire(it).get(Fact.STARTS_ON, LocalDate.class);
            start.ifPresent(day -> table.first(it.id(), day));
            moves.recompute(it, event.viewer());
        });
    }
}
