package nl.werkbrug.debthelp.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.HelpAsk;
import nl.werkbrug.debthelp.HelpAtEnd;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Who referred asked the employee whether the help goes on after the end of the employment. */
@Component
class HelpAskTask implements TaskHandler {

    private final HelpAtEnd asks;
    private final ReferralTable table;
    private final ReferralViews views;

    HelpAskTask(HelpAtEnd asks, ReferralTable table, ReferralViews views) {
        this.asks = asks;
        this.table = table;
        this.views = views;
    }

    /** What is read first. */
    record Shown(HelpAsk ask, ReferralViews.Shared shared) {}

    @Override
    public Set<String> formIds() {
        return Set.of("debt-help-goes-on");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        HelpAsk ask = asks.get(task.businessKey());
        return new FormPage.Above("debthelp/ask", new Shown(ask, views.facts(table.get(ask.referralId()))));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text("outcome").orElseThrow().equals("GOES_ON")) {
            asks.goesOn(task.businessKey(), viewer);
            return TaskResult.Done.said("debthelp.kept.goes-on");
        }
        asks.stops(task.businessKey(), answers.text("why").orElse(null), viewer);
        return TaskResult.Done.said("debthelp.kept.stopped");
    }
}
