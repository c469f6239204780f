package nl.werkbrug.custombudget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDecisions;
import nl.werkbrug.custombudget.BudgetDecisions.Proposal;
import nl.werkbrug.custombudget.BudgetDecisions.Refusal;
import nl.werkbrug.custombudget.BudgetMoney;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetYear;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A caseworker decides or proposes; a team lead decides on what was proposed. */
@Component
class BudgetDecideTask implements TaskHandler {

    private static final String LEAD = "custom-budget-lead";

    private final BudgetDecisions decisions;
    private final BudgetRequestTable table;
    private final Parties parties;
    private final BudgetMoney money;
    private final PageFormats formats;

    BudgetDecideTask(BudgetDecisions decisions, BudgetRequestTable table, BudgetMoney money, Parties parties, PageFormats formats) {
        this.decisions = decisions;
        this.table = table;
        this.parties = parties;
        this.money = money;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("custom-budget-decide", LEAD);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        BudgetRequest it = table.get(task.businessKey());
        return task.formId().equals(LEAD) ? Map.of() : Map.of("amount", it.wish().amount());
    }

    /**
     * A request and who made it.
     *
     * @param asker the name of the party
     */
    record Asked(BudgetRequest request, String asker) {}

    @Override
    public FormPage.Above above(InboxTask task) {
        BudgetRequest it = table.get(task.businessKey());
        return new FormPage.Above("custombudget/decide", new Asked(it, parties.find(it.asker().partyId()).map(Party::name).orElseThrow()));
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return task.formId().equals(LEAD)
                ? Optional.ofNullable(table.get(task.businessKey()).decision().proposedBy()).map(FirstSigner::new) : Optional.empty();
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        BudgetRequest it = table.get(id);
        if (task.formId().equals(LEAD)) {
            Optional<Refusal> refusal = signs(answers) ? decisions.signRefusal(id, viewer) : Optional.empty();
            return new Preview(
                    signs(answers) && Boolean.TRUE.equals(it.decision().granted()) ? lines(it, it.decision().amount()) : List.of(), List.of(),
                    mistakes(refusal));
        }
        Proposal proposal = proposal(answers);
        Optional<Refusal> refusal = decisions.refusal(id, proposal, viewer);
        List<String> warnings = new ArrayList<>(List.of(
                Words.of(decisions.forLead(id, proposal) ? "custombudget.decide.lead-decides"
                        : it.toEmployee() ? "custombudget.decide.letter-posted" : "custombudget.decide.letter-goes")));
        return new Preview(
                proposal.granted() && refusal.isEmpty() ? lines(it, proposal.amount()) : List.of(), warnings, mistakes(refusal));
    }

    private List<Preview.Line> lines(BudgetRequest it, Money amount) {
        BudgetYear now = money.now(it.municipalityId());
        return List.of(
                new Preview.Line(Words.of("custombudget.decide.left-now", money.year()), formats.money(now.left()), "", false),
                new Preview.Line(
                        Words.of("custombudget.decide.left-then"), formats.money(now.left().minus(amount).orZero()), "", true));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return task.formId().equals(LEAD) ? sign(task.businessKey(), answers, viewer) : decide(task.businessKey(), answers, viewer);
    }

    private TaskResult decide(String id, Answers answers, Viewer viewer) {
        Proposal proposal = proposal(answers);
        boolean lead = decisions.forLead(id, proposal);
        Optional<Refusal> refusal = decisions.decide(id, proposal, viewer);
        return refusal.<TaskResult>map(BudgetDecideTask::refused).orElseGet(() -> TaskResult.Done.routed(
                lead ? "custombudget.decide.proposed" : decided(id), Map.of("lead", lead, "granted", proposal.granted())));
    }

    private TaskResult sign(String id, Answers answers, Viewer viewer) {
        if (!signs(answers)) {
            decisions.sendBack(id, viewer);
            return TaskResult.Done.routed(
                    "custombudget.decide.sent-back", Map.of("signed", false), answers.text("because").orElseThrow());
        }
        Optional<Refusal> refusal = decisions.sign(id, viewer);
        return refusal.<TaskResult>map(BudgetDecideTask::refused)
                .orElseGet(() -> TaskResult.Done.routed(decided(id), Map.of("signed", true)));
    }

    private String decided(String id) {
        return table.get(id).toEmployee() ? "custombudget.decide.decided-post" : "custombudget.decide.decided";
    }

    private static TaskResult refused(Refusal it) {
        return TaskResult.Refused.in(it.key(), it.text());
    }

    private static List<FieldError> mistakes(Optional<Refusal> found) {
        return found.map(it -> FieldError.in(it.key(), it.text())).stream().toList();
    }

    private static boolean signs(Answers answers) {
        return answers.text("outcome").filter("SIGN"::equals).isPresent();
    }

    private static Proposal proposal(Answers answers) {
        boolean granted = answers.text("outcome").filter("GRANT"::equals).isPresent();
        return new Proposal(
                granted, granted ? answers.money("amount").orElseThrow() : null, answers.text("reason").orElseThrow(),
                granted ? null : answers.text("instead").orElseThrow());
    }
}
