package nl.werkbrug.inbox.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.LateDecision;
import nl.werkbrug.agenda.LateSteps;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What a late decision costs by now, beside the tasks of its dossier on the same subject; for who may see amounts. */
@Component
class PenaltyBesideTask {

    private final Penalties penalties;
    private final LateSteps lateSteps;
    private final Deadlines deadlines;

    PenaltyBesideTask(Penalties penalties, LateSteps lateSteps, Deadlines deadlines) {
        this.penalties = penalties;
        this.lateSteps = lateSteps;
        this.deadlines = deadlines;
    }

    /**
     * A penalty for a late decision that was not taken yet.
     *
     * @param termCode the term in which it had to be
     * @param what what had to be decided, said to who reads it
     * @param estimate whether the amount, or the day from which it counts, is not certain
     */
    record Running(String deadlineId, String termCode, String what, LateDecision decision, boolean estimate) {

        /** The key of its sentence. */
        public String key() {
            return "task.penalty." + (!runs() ? "begins" : grows() ? "runs" : "full");
        }

        boolean runs() {
            return decision.daysToGo() <= 0;
        }

        /** Whether it is of a task with that term; another decision of the dossier may be late. */
        boolean isOf(String code, String id) {
            return termCode.equals(code) || deadlineId.equals(id);
        }

        private boolean grows() {
            return decision.upTo().isBefore(decision.exposure().lastDay());
        }
    }

    /**
     * The term to decide went by while this task is a step towards that decision: its own day says too little then.
     *
     * @param on the last day to decide
     * @param perDay what each day costs from now on; null when it costs nothing more, or the viewer may not see it
     */
    record TooLate(LocalDate on, Money perDay) {}

    /** Empty when the decision is not late, when it is up to somebody else than the viewer, or when the task was done. */
    Optional<TooLate> tooLate(InboxTask task, List<RunningDeadline> running, List<Running> penalties, Viewer viewer) {
        return running.stream()
                .filter(it -> task.open() && lateSteps.isLate(it, viewer) && step(task).isTowards(it))
                .min(Comparator.comparing(it -> it.dates().end()))
                .map(it -> new TooLate(it.dates().end(), perDay(it, penalties)));
    }

    private static LateSteps.Step step(InboxTask it) {
        return new LateSteps.Step(it.id(), it.dossierId(), it.subject(), it.businessKey());
    }

    private static Money perDay(RunningDeadline late, List<Running> penalties) {
        return penalties.stream()
                .filter(it -> it.deadlineId().equals(late.id()) && it.grows() && !it.decision().exposure().parts().isEmpty())
                .map(it -> it.decision().exposure().parts())
                .map(parts -> parts.get(parts.size() - 1).perDay())
                .findFirst().orElse(null);
    }

    /** @param running what runs on this subject, as far as the viewer sees it; without a notice of default nothing is asked */
    List<Running> of(InboxTask task, List<RunningDeadline> running, Viewer viewer) {
        return !Penalties.isFor(viewer) || running.stream().allMatch(it -> it.defaultNoticeOn() == null)
                ? List.of()
                : penalties.open(task.dossierId(), task.subject(), viewer).stream()
                        .filter(it -> !it.decision().tooEarly() && !it.decision().decided() && !it.decision().dropped())
                        .map(it -> new Running(it.deadline().id(), it.deadline().origin().termCode(), it.deadline().whatFor(viewer), it.decision(), estimate(it)))
                        .toList();
    }

    private boolean estimate(Penalties.Row it) {
        return it.decision().exposure().estimate() || deadlines.term(it.deadline().origin().termCode()).grade().isEstimate();
    }
}
