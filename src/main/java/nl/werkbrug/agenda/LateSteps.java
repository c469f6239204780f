package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/**
 * Which tasks are steps towards a decision whose term went by: their own last day says too little then, and every list that shows such
 * a day says "zo snel mogelijk". A municipality's decisions only, and only to those whose turn it is.
 */
@Component
public class LateSteps {

    private final DeadlineReader reader;
    private final Deadlines deadlines;
    private final Clock clock;

    LateSteps(DeadlineReader reader, Deadlines deadlines, Clock clock) {
        this.reader = reader;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * An open task that the viewer, or a colleague, does.
     *
     * @param businessKey what its process is about
     */
    public record Step(String taskId, String dossierId, String subject, String businessKey) {

        /** Not of another matter in the same dossier; and a task with a clock of its own says itself how late it is. */
        public boolean isTowards(RunningDeadline decision) {
            RunningDeadline.Origin of = decision.origin();
            return decision.dossierId().equals(dossierId) && decision.subject().equals(subject) && !taskId.equals(of.taskId())
                    && (of.businessKey().equals(businessKey) || businessKey.equals(of.itemId()));
        }
    }

    /** Those for which that holds, by the id of the task. One statement, also for none; no statement for an employer. */
    public Set<String> of(Collection<Step> steps, Viewer viewer) {
        if (viewer.atEmployer()) {
            return Set.of();
        }
        LocalDate today = DutchTime.today(clock);
        List<RunningDeadline> late = reader.undecided(steps.stream().map(Step::dossierId).collect(Collectors.toSet()), today, viewer).stream()
                .filter(it -> isLate(it, viewer)).toList();
        return steps.stream().filter(step -> late.stream().anyMatch(step::isTowards)).map(Step::taskId).collect(Collectors.toSet());
    }

    /** Whether it holds for a task of this party, that is told to those who do it. */
    public boolean isStep(Step step, String partyId) {
        return reader.undecidedBy(partyId, step.dossierId(), step.subject(), DutchTime.today(clock)).stream()
                .anyMatch(it -> step.isTowards(it) && costs(it));
    }

    /** Whether a decision is late that is up to the viewer, or to a colleague. */
    public boolean isLate(RunningDeadline it, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        return it.state() == DeadlineState.OPEN && it.dates().end().isBefore(today) && !it.passedForOthers(viewer, today) && costs(it);
    }

    private boolean costs(RunningDeadline it) {
        return deadlines.term(it.origin().termCode()).rules().penaltyForLateness();
    }
}
