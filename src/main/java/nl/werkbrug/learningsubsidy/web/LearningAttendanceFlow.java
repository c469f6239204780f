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
import nl.werkbrug.shared.DutchFormats;
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
    private final DutchFormats formats;

    LearningAttendanceFlow(
            LearningAccess access, LearningAttendanceTable attendance, LearningCourse course, DutchFormats formats) {
        this.access = access;
        this.attendance = attendance;
        this.course = course;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "leerplek-aanwezigheid";
    }

    @Override
    public FormPage open(String placeId, Viewer viewer) {
        return LearningAccess.page(access.forEmployer(placeId, viewer), "learning-attendance", "Aanwezigheid toevoegen", viewer);
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
        return new FormResult.Done("/dossiers/" + it.dossierId(), "Toegevoegd aan de administratie.");
    }

    private static LearningAttendance told(Answers answers) {
        return new LearningAttendance(
                UUID.randomUUID().toString(), answers.date(FIRST).orElseThrow(), answers.date(LAST).orElseThrow(),
                answers.wholeNumber("attendance.days").orElseThrow(), LearningAccess.needed(answers, "attendance.guide"),
                answers.text("attendance.progress").orElse(null));
    }

    private Optional<FieldError> mistake(LearningPlace it, LearningAttendance told) {
        if (told.last().isBefore(told.first())) {
            return Optional.of(FieldError.in(LAST, "De laatste dag ligt voor de eerste dag. Controleer beide dagen."));
        }
        if (it.agreement() != null && (told.first().isBefore(it.agreement().first()) || told.last().isAfter(it.lastDay()))) {
            return Optional.of(FieldError.in(FIRST, "De leerplek duurt van " + formats.date(it.agreement().first()) + " tot en met "
                    + formats.date(it.lastDay()) + ". Kies dagen daarbinnen."));
        }
        return attendance.of(it.id()).stream().filter(other -> other.meets(told.first(), told.last())).findFirst()
                .map(other -> FieldError.in(FIRST, "Van " + formats.date(other.first()) + " tot en met " + formats.date(other.last())
                        + " staat er al iets. Kies andere dagen, of haal die regel eerst weg."));
    }
}
