package nl.werkbrug.custombudget.web;

import java.time.Clock;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetEffects;
import nl.werkbrug.custombudget.BudgetRequest.Change;
import nl.werkbrug.custombudget.BudgetRequest.Effect;
import nl.werkbrug.custombudget.BudgetRequest.InWork;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What the custom budget brought, three months later. */
@Component
class BudgetEffectTask implements TaskHandler {

    private final BudgetEffects effects;
    private final BudgetRequestTable table;
    private final Clock clock;

    BudgetEffectTask(BudgetEffects effects, BudgetRequestTable table, Clock clock) {
        this.effects = effects;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("custom-budget-effect");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("custombudget/request", table.get(task.businessKey()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        effects.told(task.businessKey(), new Effect(
                DutchTime.today(clock), InWork.valueOf(answers.text("inWork").orElseThrow()), change("financial", answers),
                change("social", answers), change("personal", answers), answers.text("changed").orElseThrow()), viewer);
        return TaskResult.Done.said("custombudget.effect.done");
    }

    private static Change change(String key, Answers answers) {
        return Change.valueOf(answers.text(key).orElseThrow());
    }
}
