package nl.werkbrug.learningsubsidy.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.store.LearningAttendanceTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A line of the attendance was wrong. */
@Component
class LearningAwayFlow implements FormFlow {

    private final LearningAccess access;
    private final LearningAttendanceTable attendance;
    private final LearningCourse course;

    LearningAwayFlow(LearningAccess access, LearningAttendanceTable attendance, LearningCourse course) {
        this.access = access;
        this.attendance = attendance;
        this.course = course;
    }

    @Override
    public String name() {
        return "leerplek-regel-weg";
    }

    @Override
    public FormPage open(String placeId, Viewer viewer) {
        LearningPlace it = access.forEmployer(placeId, viewer);
        List<Option> lines = attendance.of(placeId).stream().map(each -> new Option(
                each.id(), Words.of("learningsubsidy.learning-away.up-to-and-including", each.first(), each.last()))).toList();
        FormPage page = LearningAccess.page(it, "learning-attendance-away",
                Words.of("learningsubsidy.learning-away.take-a-line-away"), viewer).withOptions(Map.of("lines", lines));
        return lines.isEmpty() ? page.done(Words.of("learningsubsidy.learning-away.nothing-has-been-recorded")) : page;
    }

    @Override
    @Transactional
    public FormResult submit(String placeId, Answers answers, Viewer viewer) {
        LearningPlace it = access.forEmployer(placeId, viewer);
        return LearningAccess.open(it) && course.notAttended(placeId, LearningAccess.needed(answers, "attendance.line"), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("learningsubsidy.learning-away.the-line-has-been"))
                        : new FormResult.Before();
    }
}
