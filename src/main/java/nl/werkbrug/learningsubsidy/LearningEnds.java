package nl.werkbrug.learningsubsidy;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.learningsubsidy.LearningPlace.State;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a place when the hire does not come about, or the employment ends. */
@Service
public class LearningEnds {

    private static final String STOPPED = "LearningSubsidyStopped";

    private final LearningPlaceTable places;
    private final LearningNotes notes;
    private final AuthorityRequests requests;
    private final Workflow workflow;
    private final Clock clock;

    LearningEnds(
            LearningPlaceTable places, LearningNotes notes, AuthorityRequests requests, Workflow workflow, Clock clock) {
        this.places = places;
        this.notes = notes;
        this.requests = requests;
        this.workflow = workflow;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void hireEnded(HireEnded hire) {
        places.ofHire(hire.hireId()).map(found -> places.lock(found.id())).filter(it -> !it.over())
                .ifPresent(it -> stop(it, Words.in(Language.DUTCH, "kept.why.no-hire")));
    }

    /** The weeks until the last day still count; the season comes later. */
    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        places.ofHire(employment.hireId()).map(found -> places.lock(found.id())).filter(it -> !it.over()).ifPresent(it -> {
            if (it.agreement() == null || employment.lastDay().isBefore(it.agreement().first())) {
                stop(it, Words.in(Language.DUTCH, "kept.why.employment-ends"));
                return;
            }
            places.employedUntil(it.id(), employment.lastDay());
            if (it.lastDay().isAfter(employment.lastDay())) {
                notes.happened(it, "ended", Words.in(Language.DUTCH, "learningsubsidy.kept.ended"), null);
            }
        });
    }

    /** What stopped stays stopped; a place that still waits for its season goes on to the last day of the agreement. */
    @EventListener
    @Transactional
    public void employmentGoesOn(EmploymentGoesOn employment) {
        places.ofHire(employment.hireId()).map(found -> places.lock(found.id())).filter(it -> !it.over())
                .ifPresent(it -> places.employedUntil(it.id(), null));
    }

    private void stop(LearningPlace it, String because) {
        places.close(it.id(), State.STOPPED, DutchTime.today(clock), because);
        notes.happened(it, "stopped", Words.in(Language.DUTCH, "learningsubsidy.kept.stopped", because), null);
        workflow.send(STOPPED, it.id(), Map.of());
        requests.stop(it.id(), Words.in(Language.DUTCH, "learningsubsidy.kept.no-need"));
    }
}
