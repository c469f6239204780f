package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;

/** A form by which something happens to a deadline; each kind says which form and what the answers mean. */
abstract class CourseFlow implements FormFlow {

    private final DeadlineRights rights;
    private final DeadlineCourses courses;
    private final DeadlineForms forms;
    private final Wording wording;

    /**
     * What differs between the kinds; the words are keys of texts.
     *
     * @param needed the state that the deadline must have; null for every running one
     * @param otherwise why there is nothing to fill in when it has another state
     */
    record Wording(String name, String formId, String heading, DeadlineState needed, String otherwise, String message) {}

    CourseFlow(DeadlineRights rights, DeadlineCourses courses, DeadlineForms forms, Wording wording) {
        this.rights = rights;
        this.courses = courses;
        this.forms = forms;
        this.wording = wording;
    }

    abstract CourseChange change(Answers answers);

    @Override
    public String name() {
        return wording.name();
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        RunningDeadline it = rights.toChange(id, viewer);
        FormPage page = forms.page(wording.formId(), Words.of(wording.heading()), it, viewer);
        if (!it.state().running()) {
            return page.done(Words.of("agenda.refused.over"));
        }
        return wording.needed() == null || it.state() == wording.needed() ? page : page.done(Words.of(wording.otherwise()));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        RunningDeadline it = rights.toChange(id, viewer);
        return forms.moved(it, wording.needed() == DeadlineState.SUSPENDED, () -> courses.preview(it, change(answers)));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        RunningDeadline it = rights.toChange(id, viewer);
        return DeadlineForms.done(
                () -> courses.apply(id, change(answers), viewer), DeadlineForms.address(it), Words.of(wording.message()));
    }
}
