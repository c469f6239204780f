package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.LateDecisions;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Noting that the authority got a notice of default because its decision is late. */
@Component
class DefaultNoticeFlow implements FormFlow {

    private final LateDecisions late;
    private final DeadlineRights rights;
    private final DeadlineForms forms;

    DefaultNoticeFlow(LateDecisions late, DeadlineRights rights, DeadlineForms forms) {
        this.late = late;
        this.rights = rights;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "ingebrekestelling";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        RunningDeadline it = rights.toWorkOn(id, viewer);
        FormPage page = forms.page("default-notice", Words.of("agenda.deed.default-notice"), it, viewer);
        if (!late.canCost(it)) {
            return page.done(Words.of("agenda.deed.no-penalty"));
        }
        if (it.defaultNoticeOn() != null) {
            return page.done(Words.of("agenda.refused.default-recorded"));
        }
        return it.state().running() ? page : page.done(Words.of("agenda.refused.over"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        RunningDeadline it = rights.toWorkOn(id, viewer);
        return DeadlineForms.guarded(() -> {
            late.check(it, answers.date("receivedOn").orElseThrow());
            return Preview.NOTHING;
        });
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        RunningDeadline it = rights.toWorkOn(id, viewer);
        return DeadlineForms.done(
                () -> late.noticed(id, answers.date("receivedOn").orElseThrow(), viewer), DeadlineForms.address(it),
                Words.of("agenda.deed.default-noted"));
    }
}
