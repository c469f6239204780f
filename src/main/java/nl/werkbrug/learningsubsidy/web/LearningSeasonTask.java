package nl.werkbrug.learningsubsidy.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The days of a season that the product does not know, and what happened when its desk closed. */
@Component
class LearningSeasonTask implements TaskHandler {

    private static final String SEASON = "learning-season";
    private static final String CLOSES = "season.closes";
    private static final String MISSED_ON = "missed.on";

    private final LearningCourse course;
    private final LearningYears years;
    private final LearningViews views;

    LearningSeasonTask(LearningCourse course, LearningYears years, LearningViews views) {
        this.course = course;
        this.years = years;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(SEASON, "learning-missed");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("learningsubsidy/year", views.current(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        return task.formId().equals(SEASON) ? season(task, answers, viewer) : missed(task, answers, viewer);
    }

    private TaskResult season(InboxTask task, Answers answers, Viewer viewer) {
        course.season(task.businessKey(), new LearningYear.Told(
                answers.date("season.opens").orElseThrow(), answers.text("season.opensHour").map(LearningSeasonTask::hour).orElse(null),
                answers.date(CLOSES).orElseThrow(), hour(LearningAccess.needed(answers, "season.hour"))), viewer);
        return TaskResult.Done.said("learningsubsidy.learning-season.recorded-now-check-the");
    }

    private TaskResult missed(InboxTask task, Answers answers, Viewer viewer) {
        if (LearningAccess.yes(answers, "missed.asked")) {
            return TaskResult.Done.routed("learningsubsidy.learning-season.recorded-at-the-application", Map.of("inTime", true));
        }
        course.missed(task.businessKey(), viewer);
        return TaskResult.Done.routed("learningsubsidy.learning-season.recorded-there-will-be", Map.of("inTime", false));
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        if (task.formId().equals(SEASON)) {
            LocalDate closes = answers.date(CLOSES).orElseThrow();
            if (closes.isBefore(answers.date("season.opens").orElseThrow())) {
                mistakes.add(FieldError.in(CLOSES, Words.of("learningsubsidy.learning-season.the-last-day-is")));
            } else if (closes.isBefore(years.current(task.businessKey()).year().first())) {
                mistakes.add(FieldError.in(CLOSES, Words.of("learningsubsidy.learning-season.this-day-is-before")));
            }
            return mistakes;
        }
        LocalDate closed = years.expected(years.current(task.businessKey())).closesOn();
        answers.date(MISSED_ON).filter(on -> on.isAfter(closed)).ifPresent(on -> mistakes.add(FieldError.in(
                MISSED_ON, Words.of("learningsubsidy.learning-season.the-application-period-was"))));
        return mistakes;
    }

    private static LocalTime hour(String typed) {
        String[] parts = typed.strip().split("[:.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
