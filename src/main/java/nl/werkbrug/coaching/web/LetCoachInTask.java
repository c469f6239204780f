package nl.werkbrug.coaching.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coachings;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.PartyKind;
import org.springframework.stereotype.Component;

/** Letting a job coach in, with the consent of the employee. */
@Component
class LetCoachInTask implements TaskHandler {

    private final Coachings coachings;
    private final Parties parties;

    LetCoachInTask(Coachings coachings, Parties parties) {
        this.coachings = coachings;
        this.parties = parties;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("let-coach-in");
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        return Map.of("coaches", parties.ofKind(PartyKind.COACHING_ORGANISATION).stream()
                .map(it -> new Option(it.id(), it.name())).toList());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        coachings.letIn(
                task.businessKey(), CoachingAccess.needed(answers, "coaching.coach"),
                answers.date("coaching.consentOn").orElseThrow(), viewer);
        return TaskResult.Done.said("coaching.let-coach-in.the-job-coach-has");
    }
}
