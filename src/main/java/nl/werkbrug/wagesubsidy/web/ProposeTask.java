package nl.werkbrug.wagesubsidy.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Completions;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Hearings;
import nl.werkbrug.wagesubsidy.Proposals;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Proposing a decision on an application. */
@Component
class ProposeTask implements TaskHandler {

    private final WageSubsidyTable subsidies;
    private final Proposals proposals;
    private final Hearings hearings;
    private final Completions completions;
    private final Setups setups;
    private final MissingAnswers missing;
    private final ProposalViews views;

    ProposeTask(
            WageSubsidyTable subsidies,
            Proposals proposals,
            Hearings hearings,
            Completions completions,
            Setups setups,
            MissingAnswers missing,
            ProposalViews views) {
        this.subsidies = subsidies;
        this.proposals = proposals;
        this.hearings = hearings;
        this.completions = completions;
        this.setups = setups;
        this.missing = missing;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("propose-decision");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        WageSubsidy it = subsidies.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        values.put("countsFrom", proposals.firstDay(it));
        values.put("days", setups.of(it).daysToComplete());
        proposals.waiting(it.id()).ifPresent(before -> values.put("reasoning", before.reasoning()));
        return values;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/proposal", views.of(subsidies.get(task.businessKey())));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        WageSubsidy it = subsidies.get(task.businessKey());
        try {
            return switch (outcome(answers)) {
                case "GRANT" -> views.preview(proposals.amount(it, countsFrom(answers)));
                case "REFUSE" -> hearings.heard(it.id()) ? Preview.NOTHING : Preview.warning(List.of(
                        Words.of("wagesubsidy.propose.the-employer-first-gets")));
                case "INCOMPLETE" -> missing.preview(answers);
                default -> {
                    completions.mayLeaveUnprocessed(it.id());
                    yield Preview.NOTHING;
                }
            };
        } catch (ApplicationRefused refused) {
            return Preview.mistake(refused.question().isEmpty() ? "countsFrom" : refused.question(), refused.inDutch());
        }
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        try {
            return done(task.businessKey(), answers, viewer);
        } catch (ApplicationRefused refused) {
            return TaskResult.Refused.in(refused.question().isEmpty() ? "countsFrom" : refused.question(), refused.inDutch());
        }
    }

    private TaskResult done(String id, Answers answers, Viewer viewer) {
        String outcome = outcome(answers);
        if (outcome.equals("INCOMPLETE")) {
            return missing.ask(id, answers, viewer, Map.of("outcome", "INCOMPLETE"));
        }
        if (outcome.equals("NOT_PROCESSED")) {
            completions.mayLeaveUnprocessed(id);
        }
        String reasoning = answers.text("reasoning").orElseThrow();
        boolean hear = outcome.equals("REFUSE") && !hearings.heard(id);
        String decision = switch (outcome) {
            case "GRANT" -> proposals.grant(id, countsFrom(answers), reasoning, viewer);
            case "REFUSE" -> proposals.without(id, Decision.Kind.REFUSAL, reasoning, viewer);
            default -> proposals.without(id, Decision.Kind.NOT_PROCESSED, reasoning, viewer);
        };
        return TaskResult.Done.routed(
                hear ? "wagesubsidy.propose.the-employer-gets-a" : "wagesubsidy.propose.the-proposal-waits-for",
                Map.of("outcome", hear ? "HEAR" : outcome, "itemId", decision));
    }

    private static String outcome(Answers answers) {
        return answers.text("outcome").orElseThrow();
    }

    private static LocalDate countsFrom(Answers answers) {
        return answers.date("countsFrom").orElseThrow();
    }
}
