package nl.werkbrug.objection;

import nl.werkbrug.agenda.DeadlineMoved;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the day by which an objection is decided as the agenda computes it: suspended, postponed or with a committee. */
@Component
class DecideByMoved {

    private final ObjectionTable objections;
    private final RunningDeadlines running;

    DecideByMoved(ObjectionTable objections, RunningDeadlines running) {
        this.objections = objections;
        this.running = running;
    }

    /** The task to propose a decision moves along with the term. */
    @EventListener
    void moved(DeadlineMoved event) {
        if (event.taskId() != null) {
            return;
        }
        objections.ofClock(event.deadlineId()).filter(it -> !event.to().equals(it.decideBy())).ifPresent(it -> {
            objections.clock(it.id(), it.clockId(), event.to());
            running.recompute(it.id(), Words.in(Language.DUTCH, "request.kept.term-changed"), TimelineEntry.SYSTEM);
        });
    }
}
