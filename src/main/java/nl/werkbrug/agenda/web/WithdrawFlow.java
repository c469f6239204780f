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

/** Withdrawing a clock that was started by hand. */
@Component
class WithdrawFlow implements FormFlow {

    private final HandClocks clocks;
    private final DeadlineRights rights;
    private final DeadlineForms forms;

    WithdrawFlow(HandClocks clocks, DeadlineRights rights, DeadlineForms forms) {
        this.clocks = clocks;
        this.rights = rights;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "termijn-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        RunningDeadline it = rights.toMend(id, viewer);
        FormPage page = forms.page("withdraw-term", Words.of("agenda.deed.drop"), it, viewer);
        return it.state().running() ? page : page.done(Words.of("agenda.refused.over"));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        RunningDeadline it = rights.toMend(id, viewer);
        return DeadlineForms.done(
                () -> clocks.withdraw(id, answers.text("reason").orElseThrow(), viewer), DeadlineForms.address(it),
                Words.of("agenda.deed.dropped"));
    }
}
