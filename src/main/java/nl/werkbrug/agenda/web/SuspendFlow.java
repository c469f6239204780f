package nl.werkbrug.agenda.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.form.Answers;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Letting a deadline stand still. */
@Component
class SuspendFlow extends CourseFlow {

    SuspendFlow(DeadlineRights rights, DeadlineCourses courses, DeadlineForms forms) {
        super(rights, courses, forms, new Wording(
                "termijn-opschorten", "suspend", "Termijn opschorten", DeadlineState.OPEN, "Deze termijn staat al stil.",
                "De termijn staat stil. Tot hij weer loopt, gaan er geen herinneringen uit."));
    }

    @Override
    CourseChange change(Answers answers) {
        return new CourseChange.Suspend(answers.date("from").orElseThrow(), answers.text("reason").orElseThrow());
    }

    /** While it stands still there is no last day, so none is promised. */
    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        Preview moved = super.preview(id, answers, viewer);
        return moved.mistakes().isEmpty()
                ? new Preview(List.of(moved.lines().get(0), new Preview.Line(
                        "Laatste dag", "nog niet bekend", "De nieuwe dag staat vast als de termijn weer loopt.", true)),
                        List.of(), List.of())
                : moved;
    }
}
