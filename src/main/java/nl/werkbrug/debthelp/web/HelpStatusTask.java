package nl.werkbrug.debthelp.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.HelpEvent.Via;
import nl.werkbrug.debthelp.HelpStatus;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralCourse;
import nl.werkbrug.debthelp.ReferralCourse.Told;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workflow.NextStep;
import org.springframework.stereotype.Component;

/** The helper tells how it goes, from the own inbox. */
@Component
class HelpStatusTask implements TaskHandler {

    /** Answers as the model has them: before anything was told, and from who has no login. */
    private static final Set<String> NOT_HERE = Set.of("Hoe staat het ervoor? verwezen", "Hoe staat het ervoor? bericht komt met een link");
    private static final String BEFORE_TALK = "Hoe staat het ervoor? verwijzing ontvangen, of gesprek gepland";

    private final ReferralTable table;
    private final ReferralCourse course;
    private final HelpStatusAnswers answered;
    private final ReferralViews views;

    HelpStatusTask(ReferralTable table, ReferralCourse course, HelpStatusAnswers answered, ReferralViews views) {
        this.table = table;
        this.course = course;
        this.answered = answered;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(HelpStatusAnswers.FORM);
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        return answered.options(referral(task));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return answered.variables(referral(task));
    }

    /** Who has this task has a login; and nobody goes back to before the first talk. */
    @Override
    public boolean mayFollow(InboxTask task, NextStep step) {
        return step.when().stream().noneMatch(NOT_HERE::contains)
                && (!step.when().contains(BEFORE_TALK) || referral(task).status().next().contains(HelpStatus.TALK_PLANNED));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() ? answered.prefill(referral(task)) : Map.of();
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("debthelp/facts", views.facts(referral(task)));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), answered.mistake(referral(task), answers).map(List::of).orElse(List.of()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<FieldError> mistake = answered.mistake(referral(task), answers);
        if (mistake.isPresent()) {
            return new TaskResult.Refused(List.of(mistake.get()));
        }
        Told told = answered.told(answers);
        return course.tell(task.businessKey(), told, viewer.displayName(), viewer.userId(), Via.INBOX)
                .<TaskResult>map(routing -> new TaskResult.Done(
                        Words.in(Language.DUTCH, "debthelp.task.told", told.status().dutchLabel()), routing,
                        Words.of("debthelp.task.told", told.status().label())))
                .orElseGet(() -> TaskResult.Refused.in("status", Words.of("debthelp.answers.too-late")));
    }

    private Referral referral(InboxTask task) {
        return table.get(task.businessKey());
    }
}
