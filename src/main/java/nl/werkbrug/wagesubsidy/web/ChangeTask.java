package nl.werkbrug.wagesubsidy.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.FlatRatePeriod;
import nl.werkbrug.wagesubsidy.Proposals;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Proposing another amount after the flat rate. */
@Component("wageSubsidyChangeTask")
class ChangeTask implements TaskHandler {

    private final WageSubsidyTable subsidies;
    private final Proposals proposals;
    private final ProposalViews views;
    private final FlatRatePeriod flatRate;

    ChangeTask(WageSubsidyTable subsidies, Proposals proposals, ProposalViews views, FlatRatePeriod flatRate) {
        this.subsidies = subsidies;
        this.proposals = proposals;
        this.views = views;
        this.flatRate = flatRate;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("propose-change");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        WageSubsidy it = subsidies.get(task.businessKey());
        return new FormPage.Above("wagesubsidy/proposal", views.of(it, flatRate.over(it)));
    }

    /** The day after the flat rate. */
    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return Map.of("countsFrom", flatRate.over(subsidies.get(task.businessKey())));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        try {
            return views.preview(proposals.amount(subsidies.get(task.businessKey()), countsFrom(answers)));
        } catch (ApplicationRefused refused) {
            return Preview.mistake("countsFrom", refused.inDutch());
        }
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        try {
            String id = proposals.change(
                    task.businessKey(), countsFrom(answers), answers.text("reasoning").orElseThrow(), viewer);
            return TaskResult.Done.routed("wagesubsidy.change.the-proposal-waits-for", Map.of("itemId", id));
        } catch (ApplicationRefused refused) {
            return TaskResult.Refused.in("countsFrom", refused.inDutch());
        }
    }

    private static LocalDate countsFrom(Answers answers) {
        return answers.date("countsFrom").orElseThrow();
    }
}
