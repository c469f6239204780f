package nl.werkbrug.agenda.web;

import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.form.Answers;
import org.springframework.stereotype.Component;

/** Letting a deadline that stood still run again. */
@Component
class ResumeFlow extends CourseFlow {

    ResumeFlow(DeadlineRights rights, DeadlineCourses courses, DeadlineForms forms) {
        super(rights, courses, forms, new Wording(
                "termijn-hervatten", "resume", "agenda.deed.resume", DeadlineState.SUSPENDED,
                "agenda.deed.runs-already", "agenda.deed.resumed"));
    }

    @Override
    CourseChange change(Answers answers) {
        return new CourseChange.Resume(answers.date("until").orElseThrow());
    }
}
