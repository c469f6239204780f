package nl.werkbrug.learningsubsidy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.learningsubsidy.LearningAmounts.Part;
import nl.werkbrug.learningsubsidy.LearningAmounts;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.LearningSeason;
import nl.werkbrug.learningsubsidy.LearningWeeks;
import nl.werkbrug.learningsubsidy.LearningYear;
import nl.werkbrug.learningsubsidy.LearningYears;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The records of a school year, before the employer asks at RVO. */
@Component
class LearningRecordsTask implements TaskHandler {

    private static final String FIRST = "learning.startsOn";
    private static final String LAST = "learning.endsOn";
    private static final String WEEKS = "learning.weeks";

    private final LearningPlaceTable places;
    private final LearningCourse course;
    private final LearningYears years;
    private final LearningAmounts amounts;
    private final LearningViews views;
    private final SentFiles files;
    private final PageFormats formats;

    LearningRecordsTask(
            LearningPlaceTable places, LearningCourse course, LearningYears years, LearningAmounts amounts, LearningViews views,
            SentFiles files, PageFormats formats) {
        this.places = places;
        this.course = course;
        this.years = years;
        this.amounts = amounts;
        this.views = views;
        this.files = files;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("learning-records");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        LearningPlace it = places.get(task.businessKey());
        LearningViews.YearView view = views.current(it.id());
        Map<String, Object> values = new HashMap<>(Map.of("records.asks", "YES"));
        LocalDate first = it.agreement().first();
        LocalDate last = it.lastDay();
        values.put(FIRST, first.isBefore(view.year().year().first()) ? view.year().year().first() : first);
        values.put(LAST, last.isAfter(view.year().year().last()) ? view.year().year().last() : last);
        if (view.weeks() > 0) {
            values.put(WEEKS, view.weeks());
        }
        return values;
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("inWeeks", places.get(task.businessKey()).agreement().level().inWeeks());
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("learningsubsidy/year", views.current(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (!asks(answers)) {
            return Preview.NOTHING;
        }
        List<FieldError> mistakes = mistakes(task, answers);
        return mistakes.isEmpty() ? new Preview(lines(task, answers), warnings(task, answers), List.of())
                : new Preview(List.of(), List.of(), mistakes);
    }

    private List<Preview.Line> lines(InboxTask task, Answers answers) {
        LearningPlace it = places.get(task.businessKey());
        LearningYear year = years.current(it.id());
        LearningSeason season = years.expected(year);
        Part part = LearningAmounts.part(it.agreement().level(), asked(answers), season);
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(Words.of("learningsubsidy.learning-records.learning-place-realised"),
                Words.of("learningsubsidy.learning-records.percent", part.percent()), season.weeksSource(), false));
        amounts.highest(part, year.year(), asked(answers).climate().equals("YES")).ifPresent(highest -> lines.add(new Preview.Line(
                Words.of("learningsubsidy.learning-records.at-most"),
                        highest.estimate()
                                ? Words.of("learningsubsidy.learning-records.estimate", highest.amount())
                                : Words.notation().money(highest.amount()), highest.source(), true)));
        lines.add(new Preview.Line(
                Words.of("learningsubsidy.learning-records.the-application-period-closes"),
                        formats.dateWithDay(season.closesOn()) + ", " + season.closingHour(), season.source(), true));
        lines.add(new Preview.Line(
                Words.of("learningsubsidy.learning-records.rvo-decides-by"), formats.date(years.decidedBy(season)),
                        Words.of("learningsubsidy.learning-records.article-22-of-the"),
                false));
        return lines;
    }

    private List<String> warnings(InboxTask task, Answers answers) {
        LearningViews.YearView view = views.current(task.businessKey());
        List<String> warnings = new ArrayList<>();
        answers.wholeNumber(WEEKS).filter(weeks -> weeks > view.weeks()).ifPresent(weeks -> warnings.add(
                Words.of("learningsubsidy.learning-records.you-ask-weeks", weeks, view.weeks())));
        warnings.add(Words.of("learningsubsidy.learning-records.rvo-divides-a-fixed"));
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!asks(answers)) {
            course.skip(task.businessKey(), LearningAccess.needed(answers, "records.why"), viewer);
            return TaskResult.Done.routed("learningsubsidy.learning-records.nothing-is-applied-for", Map.of("asks", false));
        }
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        files.keep(
                task.draftKey(), answers, "records.file", Words.in(Language.DUTCH, "document.kept.upload.presence"),
                new StoredDocument.Place(task.dossierId(), LearningPlace.SUBJECT), viewer);
        course.ask(task.businessKey(), asked(answers), viewer);
        return TaskResult.Done.routed("learningsubsidy.learning-records.recorded-now-make-the", Map.of("asks", true));
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        LearningPlace it = places.get(task.businessKey());
        LearningYear.Asked asked = asked(answers);
        if (asked.until().isBefore(asked.from())) {
            return List.of(FieldError.in(LAST, Words.of("learningsubsidy.learning-records.the-last-day-is")));
        }
        return outside(it, asked).or(() -> tooMany(asked)).map(List::of).orElse(List.of());
    }

    private Optional<FieldError> outside(LearningPlace it, LearningYear.Asked asked) {
        LearningYear year = years.current(it.id());
        if (asked.from().isBefore(year.year().first()) || asked.until().isAfter(year.year().last())) {
            return Optional.of(FieldError.in(FIRST,
                    Words.of("learningsubsidy.learning-records.these-days-are-not", year.year().label(), year.year().first(),
                            year.year().last())));
        }
        return asked.from().isBefore(it.agreement().first()) || asked.until().isAfter(it.lastDay())
                ? Optional.of(FieldError.in(FIRST,
                        Words.of("learningsubsidy.learning-records.according-to-the-agreement", it.agreement().first(),
                                it.lastDay()))) : Optional.empty();
    }

    private static Optional<FieldError> tooMany(LearningYear.Asked asked) {
        int most = LearningWeeks.between(asked.from(), asked.until());
        return asked.weeks() != null && asked.weeks() > most ? Optional.of(FieldError.in(
                WEEKS, Words.of("learningsubsidy.learning-records.weeks-fit-between-these", most))) : Optional.empty();
    }

    private static LearningYear.Asked asked(Answers answers) {
        return new LearningYear.Asked(
                answers.wholeNumber(WEEKS).orElse(null), answers.wholeNumber("learning.months").orElse(null),
                answers.number("learning.hours").orElse(null), answers.date(FIRST).orElseThrow(), answers.date(LAST).orElseThrow(),
                LearningAccess.needed(answers, "learning.climate"));
    }

    private static boolean asks(Answers answers) {
        return LearningAccess.yes(answers, "records.asks");
    }
}
