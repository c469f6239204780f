package nl.werkbrug.learningsubsidy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningYear;
import nl.werkbrug.learningsubsidy.LearningYears;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Taking over what RVO decided. */
@Component
class LearningAmountTask implements TaskHandler {

    private static final String ON = "amount.on";

    private final LearningCourse course;
    private final LearningYears years;
    private final LearningViews views;

    LearningAmountTask(LearningCourse course, LearningYears years, LearningViews views) {
        this.course = course;
        this.years = years;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("learning-amount");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("learningsubsidy/year", views.current(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(
                List.of(new Preview.Line(
                        Words.of("learningsubsidy.learning-amount.keep-the-records-up"),
                                Words.of("learningsubsidy.learning-amount.estimate", years.keepUntil(on(answers))),
                        Words.of("learningsubsidy.learning-amount.articles-5-and-23"), true)),
                List.of(), mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        course.granted(
                task.businessKey(), new LearningYear.Decision(on(answers), answers.money("amount.euros").orElseThrow()), viewer);
        return TaskResult.Done.said("learningsubsidy.learning-amount.recorded-the-records-of");
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        return on(answers).isBefore(years.current(task.businessKey()).year().first())
                ? List.of(FieldError.in(ON, Words.of("learningsubsidy.learning-amount.this-day-is-before"))) : List.of();
    }

    private static LocalDate on(Answers answers) {
        return answers.date(ON).orElseThrow();
    }
}
