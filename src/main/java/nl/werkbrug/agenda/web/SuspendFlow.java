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
                "termijn-opschorten", "suspend", "agenda.deed.suspend", DeadlineState.OPEN, "agenda.refused.stands-still",
                "agenda.deed.suspended"));
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
                ? new Preview(List.of(moved.lines().get(0), DeadlineForms.noDay()), List.of(), List.of())
                : moved;
    }
}
