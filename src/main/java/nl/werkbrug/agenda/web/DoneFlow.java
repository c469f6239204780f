package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.HandClocks;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Marking a clock that was started by hand as done. */
@Component
class DoneFlow implements FormFlow {

    private final HandClocks clocks;
    private final DeadlineRights rights;
    private final DeadlineForms forms;

    DoneFlow(HandClocks clocks, DeadlineRights rights, DeadlineForms forms) {
        this.clocks = clocks;
        this.rights = rights;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "termijn-gedaan";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        RunningDeadline it = rights.toFinish(id, viewer);
        FormPage page = forms.page("mark-done", Words.of("agenda.deed.done"), it, viewer);
        return it.state().running() ? page : page.done(Words.of("agenda.refused.over"));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        RunningDeadline it = rights.toFinish(id, viewer);
        return DeadlineForms.done(
                () -> clocks.done(id, answers.date("doneOn").orElseThrow(), viewer), DeadlineForms.address(it),
                Words.of("agenda.deed.is-done"));
    }
}
