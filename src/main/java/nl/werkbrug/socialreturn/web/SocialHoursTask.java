package nl.werkbrug.socialreturn.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Whether the hours are still right. */
@Component
class SocialHoursTask implements TaskHandler {

    private final SocialHireTable table;
    private final SocialCourse course;

    SocialHoursTask(SocialHireTable table, SocialCourse course) {
        this.table = table;
        this.course = course;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("social-return-hours");
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text("same").filter("NO"::equals).isEmpty()) {
            course.checked(task.businessKey(), viewer);
            return TaskResult.Done.said("socialreturn.social-hours.the-hours-are-still");
        }
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        course.hours(task.businessKey(), from(answers), answers.number("hours").orElseThrow(), viewer);
        return TaskResult.Done.said("socialreturn.social-hours.the-new-hours-have");
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        boolean changed = answers.text("same").filter("NO"::equals).isPresent();
        return changed && from(answers).isBefore(table.find(task.businessKey()).orElseThrow().link().countsFrom())
                ? List.of(FieldError.in("from", Words.of("socialreturn.social-hours.the-employee-did-not"))) : List.of();
    }

    private static LocalDate from(Answers answers) {
        return answers.date("from").orElseThrow();
    }
}
