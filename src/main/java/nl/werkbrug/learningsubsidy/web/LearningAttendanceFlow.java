package nl.werkbrug.learningsubsidy.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.learningsubsidy.LearningAttendance;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.store.LearningAttendanceTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Attendance and progress, a stretch of days at a time. */
@Component
class LearningAttendanceFlow implements FormFlow {

    private static final String FIRST = "attendance.first";
    private static final String LAST = "attendance.last";

    private final LearningAccess access;
    private final LearningAttendanceTable attendance;
    private final LearningCourse course;

    LearningAttendanceFlow(
            LearningAccess access, LearningAttendanceTable attendance, LearningCourse course) {
        this.access = access;
        this.attendance = attendance;
        this.course = course;
    }

    @Override
    public String name() {
        return "leerplek-aanwezigheid";
    }

    @Override
    public FormPage open(String placeId, Viewer viewer) {
        return LearningAccess.page(access.forEmployer(placeId, viewer), "learning-attendance",
                Words.of("learningsubsidy.learning-attendance.add-attendance"), viewer);
    }

    @Override
    public Preview preview(String placeId, Answers answers, Viewer viewer) {
        LearningPlace it = access.forEmployer(placeId, viewer);
        return new Preview(List.of(), List.of(), mistake(it, told(answers)).map(List::of).orElse(List.of()));
    }

    @Override
    @Transactional
    public FormResult submit(String placeId, Answers answers, Viewer viewer) {
        LearningPlace it = access.forEmployer(placeId, viewer);
        if (!LearningAccess.open(it)) {
            return new FormResult.Before();
        }
        LearningAttendance told = told(answers);
        Optional<FieldError> mistake = mistake(it, told);
        if (mistake.isPresent()) {
            return new FormResult.Refused(List.of(mistake.get()));
        }
        course.attended(placeId, told, viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(),
                Words.of("learningsubsidy.learning-attendance.added-to-the-records"));
    }

    private static LearningAttendance told(Answers answers) {
        return new LearningAttendance(
                UUID.randomUUID().toString(), answers.date(FIRST).orElseThrow(), answers.date(LAST).orElseThrow(),
                answers.wholeNumber("attendance.days").orElseThrow(), LearningAccess.needed(answers, "attendance.guide"),
                answers.text("attendance.progress").orElse(null));
    }

    private Optional<FieldError> mistake(LearningPlace it, LearningAttendance told) {
        if (told.last().isBefore(told.first())) {
            return Optional.of(FieldError.in(LAST, Words.of("learningsubsidy.learning-attendance.the-last-day-is")));
        }
        if (it.agreement() != null && (told.first().isBefore(it.agreement().first()) || told.last().isAfter(it.lastDay()))) {
            return Optional.of(FieldError.in(FIRST,
                    Words.of("learningsubsidy.learning-attendance.the-learning-place-lasts", it.agreement().first(), it.lastDay())));
        }
        return attendance.of(it.id()).stream().filter(other -> other.meets(told.first(), told.last())).findFirst()
                .map(other -> FieldError.in(FIRST,
                        Words.of("learningsubsidy.learning-attendance.from-up-to-and", other.first(), other.last())));
    }
}
