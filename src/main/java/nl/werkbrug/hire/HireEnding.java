package nl.werkbrug.hire;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Lives;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a hire: its tasks are cancelled, what was told stays. */
@Service
public class HireEnding {

    private static final String MESSAGE = "HireStopped";

    private final Hires hires;
    private final Lives subsidies;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    HireEnding(
            Hires hires, Lives subsidies, Timeline timeline, AuditTrail audit, Workflow workflow, ApplicationEventPublisher events) {
        this.hires = hires;
        this.subsidies = subsidies;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.events = events;
    }

    /** The loonkostensubsidie that runs: then the employment ends, and not the hire. */
    @Transactional
    public Optional<String> subsidyThatRuns(Hire hire) {
        return subsidies.granted(hire.dossierId());
    }

    /**
     * Stops it once; the second of two finds it stopped.
     *
     * @param reason in the words of the employer, at most 500 characters
     * @return false when it was stopped before
     * @throws IllegalStateException when a loonkostensubsidie runs
     */
    @Transactional
    public boolean stop(Hire hire, String reason, Viewer viewer) {
        if (subsidyThatRuns(hire).isPresent()) {
            throw new IllegalStateException("A wage subsidy runs on the dossier of hire " + hire.id());
        }
        if (!hires.stop(hire.id())) {
            return false;
        }
        audit.did(viewer.userId(), "STOP", "hire", hire.id(), null);
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, viewer.displayName(), "HIRE", Words.in(Language.DUTCH, "hire.kept.stopped", reason), null,
                "hire-stopped:" + hire.id()));
        workflow.send(MESSAGE, hire.id(), Map.of());
        events.publishEvent(new HireEnded(hire.id(), hire.dossierId()));
        return true;
    }
}
