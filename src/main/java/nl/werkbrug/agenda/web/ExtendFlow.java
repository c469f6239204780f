package nl.werkbrug.agenda.web;

import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.form.Answers;
import org.springframework.stereotype.Component;

/** Making a deadline longer, as the law allows it. */
@Component
class ExtendFlow extends CourseFlow {

    ExtendFlow(DeadlineRights rights, DeadlineCourses courses, DeadlineForms forms) {
        super(rights, courses, forms, new Wording(
                "termijn-verlengen", "extend", "agenda.deed.extend", null, null, "agenda.deed.extended"));
    }

    @Override
    CourseChange change(Answers answers) {
        TermUnit unit = answers.text("unit").map(TermUnit::valueOf).orElseThrow();
        return new CourseChange.Extend(
                TermLength.of(answers.wholeNumber("count").orElseThrow(), unit),
                answers.date("announcedOn").orElseThrow(), answers.text("reason").orElseThrow());
    }
}
