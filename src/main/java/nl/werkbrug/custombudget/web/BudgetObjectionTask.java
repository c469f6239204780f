package nl.werkbrug.custombudget.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDecisions.Refusal;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.custombudget.BudgetRemedy;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionProposals;
import nl.werkbrug.objection.ObjectionRulings;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionView;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket proposes how an objection about a custom budget is decided, as it is signed and made known after. */
@Component
class BudgetObjectionTask implements TaskHandler, ObjectionRulings {

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
        return Set.of(decideForm());
    }

    @Override
    public String decideForm() {
        return BudgetObjections.DECIDE_FORM;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return above(objections.get(task.businessKey()));
    }

    @Override
    public FormPage.Above above(Objection it) {
        return new FormPage.Above("custombudget/objection", new About(views.of(it), decisions.proposed(it).orElse(null)));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return proposals.variables(objections.get(task.businessKey()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        decisions.proposed(it).ifPresent(sentBack -> {
            values.put("outcome", it.outcome().name());
            proposals.afterOpening(it, sentBack.reasoning()).ifPresent(text -> values.put("reasoning", text));
            Optional.ofNullable(sentBack.amount()).ifPresent(amount -> values.put("amount", amount));
        });
        return values;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Objection about = objections.get(task.businessKey());
        Preview shown = proposals.warned(about, answers, refusal(about, answers)
                .map(it -> Preview.mistake(it.key(), it.text())).orElse(Preview.NOTHING));
        return amount(answers).isPresent() && decisions.withdrawn(about) ? shown.warned(Words.of("custombudget.objection.withdrawn")) : shown;
    }

    private Optional<Refusal> refusal(Objection it, Answers answers) {
        return amount(answers).flatMap(amount -> decisions.refusal(it, amount));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        Optional<TaskResult> refused = proposals.refusal(it, answers, viewer).or(() -> refusal(it, answers)
                .map(why -> TaskResult.Refused.in(why.key(), why.text())));
        if (refused.isPresent()) {
            return refused.get();
        }
        String letter = proposals.opening(it, answers) + "\n" + answers.text("reasoning").orElseThrow();
        decisions.propose(it, ObjectionProposals.outcome(answers), letter, amount(answers).orElse(null), viewer);
        return TaskResult.Done.said("custombudget.objection.proposed");
    }

    @Override
    public Optional<String> proposedBy(Objection it) {
        return decisions.proposed(it).map(BudgetRemedy::proposedBy);
    }

    @Override
    public Optional<String> signRefusal(Objection it, Viewer viewer) {
        return decisions.signRefusal(it, viewer).map(Refusal::text);
    }

    @Override
    public Optional<String> sign(Objection it, Viewer viewer) {
        return decisions.sign(it, viewer).map(Refusal::text);
    }

    @Override
    public void sendBack(Objection it, String because, Viewer viewer) {
        decisions.sendBack(it, because, viewer);
    }

    @Override
    public void makeKnown(Objection it) {
        decisions.makeKnown(it);
    }

    private static Optional<Money> amount(Answers answers) {
        return ObjectionProposals.outcome(answers) == Objection.Outcome.FOUNDED ? answers.money("amount") : Optional.empty();
    }
}
