package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What stands beside the form of a task: what to do, by when, and what happens if nobody does. */
@Component
class TaskAside {

    private final RunningDeadlines running;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskAside(RunningDeadlines running, Deadlines deadlines, Clock clock) {
        this.running = running;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The model of the template.
     *
     * @param term the rule behind the date; null when no term sets it
     * @param own what the subject adds; null when nothing
     */
    record Model(InboxTask task, LocalDate today, Term term, FormPage.Aside own) {

        /** What happens by law or practice if nobody acts; empty when unknown. */
        public List<String> silence() {
            return term == null ? List.of() : List.of(term.silenceRule());
        }
    }

    Model of(InboxTask task, FormPage.Aside own) {
        Term term = running.termOf(task.id()).or(() -> Optional.ofNullable(task.deadlineCode()).map(deadlines::term)).orElse(null);
        return new Model(task, DutchTime.today(clock), term, own);
    }
}
