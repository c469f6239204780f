package nl.werkbrug.custombudget.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDecisions.Refusal;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.custombudget.BudgetRemedy;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionProposals;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionView;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket proposes how an objection about a custom budget is decided; a team lead signs. */
@Component
class BudgetObjectionTask implements TaskHandler {

    private static final String SIGN = "custom-budget-objection-sign";

    /**
     * What stands above the form.
     *
     * @param proposed how it is proposed to decide; null before
     */
    record About(ObjectionView view, BudgetRemedy proposed) {}

    private final ObjectionTable objections;
    private final ObjectionProposals proposals;
    private final ObjectionViews views;
    private final BudgetObjections decisions;

    BudgetObjectionTask(
            ObjectionTable objections, ObjectionProposals proposals, ObjectionViews views, BudgetObjections decisions) {
        this.objections = objections;
        this.proposals = proposals;
        this.views = views;
        this.decisions = decisions;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("custom-budget-objection-decide", SIGN);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        return new FormPage.Above("custombudget/objection", new About(views.of(it), decisions.proposed(it).orElse(null)));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return task.formId().equals(SIGN) ? Map.of() : proposals.variables(objections.get(task.businessKey()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        if (!task.formId().equals(SIGN)) {
            decisions.proposed(it).ifPresent(sentBack -> {
                values.put("outcome", it.outcome().name());
                proposals.afterOpening(it, sentBack.reasoning()).ifPresent(text -> values.put("reasoning", text));
                Optional.ofNullable(sentBack.amount()).ifPresent(amount -> values.put("amount", amount));
            });
        }
        return values;
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return task.formId().equals(SIGN)
                ? decisions.proposed(objections.get(task.businessKey())).map(BudgetRemedy::proposedBy).map(FirstSigner::new) : Optional.empty();
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return refusal(task, answers, viewer)
                .map(it -> new Preview(List.of(), List.of(), List.of(FieldError.in(it.key(), it.text())))).orElse(Preview.NOTHING);
    }

    private Optional<Refusal> refusal(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        if (task.formId().equals(SIGN)) {
            return signs(answers) ? decisions.signRefusal(it, viewer) : Optional.empty();
        }
        return amount(answers).flatMap(amount -> decisions.refusal(it, amount));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        if (task.formId().equals(SIGN)) {
            return sign(it, answers, viewer);
        }
        Optional<TaskResult> refused = proposals.refusal(it, answers, viewer).or(() -> refusal(task, answers, viewer)
                .map(why -> TaskResult.Refused.in(why.key(), why.text())));
        if (refused.isPresent()) {
            return refused.get();
        }
        String letter = proposals.opening(it, answers) + "\n" + answers.text("reasoning").orElseThrow();
        decisions.propose(it, ObjectionProposals.outcome(answers), letter, amount(answers).orElse(null), viewer);
        return TaskResult.Done.said("custombudget.objection.proposed");
    }

    private TaskResult sign(Objection it, Answers answers, Viewer viewer) {
        if (!signs(answers)) {
            decisions.sendBack(it, viewer);
            return TaskResult.Done.routed(
                    "custombudget.decide.sent-back", Map.of("signed", false), answers.text("because").orElseThrow());
        }
        return decisions.sign(it, viewer).<TaskResult>map(why -> TaskResult.Refused.in(why.key(), why.text()))
                .orElseGet(() -> TaskResult.Done.routed("custombudget.objection.signed", Map.of("signed", true)));
    }

    private static boolean signs(Answers answers) {
        return answers.text("outcome").filter("SIGN"::equals).isPresent();
    }

    /** What is granted after all; empty when the decision stands. */
    private static Optional<Money> amount(Answers answers) {
        return ObjectionProposals.outcome(answers) == Objection.Outcome.FOUNDED ? answers.money("amount") : Optional.empty();
    }
}
