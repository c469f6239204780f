package nl.werkbrug.outcome.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeFigures;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The payer signs a contract; whoever runs it closes it. */
@Component
class OutcomeContractTask implements TaskHandler {

    private static final String AGREE = "outcome-agree";
    private static final String SETTLE = "outcome-settle";

    private final OutcomeContracts contracts;
    private final OutcomeContractTable table;
    private final OutcomeFigures figures;

    OutcomeContractTask(OutcomeContracts contracts, OutcomeContractTable table, OutcomeFigures figures) {
        this.contracts = contracts;
        this.table = table;
        this.figures = figures;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(AGREE, SETTLE);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("outcome/terms", figures.of(table.get(task.businessKey())));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return waits(task) ? Preview.mistake("sure", Words.of("outcome.mistake.open")) : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (waits(task)) {
            return TaskResult.Refused.in("sure", Words.of("outcome.mistake.open"));
        }
        if (task.formId().equals(SETTLE)) {
            contracts.settle(task.businessKey(), viewer);
            return TaskResult.Done.with(Words.in(Language.DUTCH, "outcome.note.settled"));
        }
        boolean agreed = OutcomeForms.yes(answers, "agreed");
        if (agreed) {
            contracts.agree(task.businessKey(), viewer);
        } else {
            contracts.refuse(task.businessKey(), answers.text("because").orElseThrow(), viewer);
        }
        return new TaskResult.Done(
                Words.in(Language.DUTCH, agreed ? "outcome.note.agreed" : "outcome.result.not-agreed"), OutcomeForms.routing("agreed", agreed));
    }

    private boolean waits(InboxTask task) {
        return task.formId().equals(SETTLE) && !contracts.maySettle(task.businessKey());
    }
}
