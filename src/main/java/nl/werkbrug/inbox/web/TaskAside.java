package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What stands beside the form of a task: what to do, by when, and what happens if nobody does. */
@Component
class TaskAside {

    private final Deadlines deadlines;
    private final DeadlineReader running;
    private final Clock clock;

    TaskAside(Deadlines deadlines, DeadlineReader running, Clock clock) {
        this.deadlines = deadlines;
        this.running = running;
        this.clock = clock;
    }

    /**
     * The model of the template.
     *
     * @param term the rule behind the date; null when no term sets it
     * @param deadlineId the clock that explains the date step by step; null when none runs
     * @param own what the subject adds; null when nothing
     */
    record Model(InboxTask task, LocalDate today, Term term, String deadlineId, FormPage.Aside own) {

        /** What happens by law or practice if nobody acts; empty when unknown. */
        public List<String> silence() {
            return term == null ? List.of() : List.of(term.silenceRule());
        }
    }

    /** The term that runs may be another than the one the model asks for: a longer one by law, or the day a municipality named. */
    Model of(InboxTask task, Viewer viewer, FormPage.Aside own) {
        Optional<RunningDeadline> clockOfTask = running.ofTask(task.id(), viewer);
        Term term = clockOfTask
                .map(it -> deadlines.term(it.origin().termCode(), it.dates().start()))
                .or(() -> Optional.ofNullable(task.deadlineCode()).map(deadlines::term))
                .orElse(null);
        return new Model(task, DutchTime.today(clock), term, clockOfTask.map(RunningDeadline::id).orElse(null), own);
    }
}
