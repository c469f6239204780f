package nl.werkbrug.request.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.request.LoketProposals;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.OwnRules;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket proposes a decision; before a refusal the employer says what it thinks of it. */
@Component
class LoketProposeTask implements TaskHandler {

    private static final String VIEW = "request-view";
    private static final String FIRST = "request.propose.first";

    private final LoketProposals proposals;
    private final RequestViews views;
    private final ToldLetters letters;

    LoketProposeTask(LoketProposals proposals, RequestViews views, ToldLetters letters) {
        this.proposals = proposals;
        this.views = views;
        this.letters = letters;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("request-propose", VIEW);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above(task.formId().equals(VIEW) ? "request/meant" : "request/at-loket", views.of(task.businessKey()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Map<String, Object> values = new HashMap<>();
        if (!task.formId().equals(VIEW)) {
            proposals.advice(task.businessKey()).ifPresent(advice -> fill(values, advice));
            proposals.waiting(task.businessKey()).ifPresent(before -> fill(values, before));
        }
        return values;
    }

    /** What was proposed before goes before the advice: nobody types it again. */
    private static void fill(Map<String, Object> values, RequestDecision before) {
        values.put("outcome", before.outcome().name());
        fill(values, new OwnRules.Advice(before.from(), before.amount(), before.conditions(), before.reasoning()));
        if (before.until() != null) {
            values.put("until", before.until());
        }
    }

    private static void fill(Map<String, Object> values, OwnRules.Advice advice) {
        values.put("from", advice.from());
        values.put("amount", advice.amount());
        values.put("conditions", advice.conditions());
        values.put("reasoning", advice.reasoning());
        values.values().removeIf(Objects::isNull);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (task.formId().equals(VIEW)) {
            return Preview.NOTHING;
        }
        Optional<String> dear = refuses(answers) ? Optional.empty() : tooMuch(task, answers);
        if (dear.isPresent()) {
            return Preview.mistake("amount", dear.get());
        }
        boolean heard = proposals.waiting(task.businessKey()).map(RequestDecision::view).filter(RequestDecision.View::closed).isPresent();
        boolean refuses = outcome(answers) != Outcome.GRANTED;
        Preview days = letters.preview(answers);
        return days.mistakes().isEmpty() && refuses && !heard ? Preview.warning(List.of(Words.of(FIRST))) : days;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (task.formId().equals(VIEW)) {
            proposals.viewTold(task.businessKey(), answers.text("view").orElseThrow(), viewer);
            return TaskResult.Done.with(Words.in(Language.DUTCH, "request.kept.view"));
        }
        Optional<String> dear = refuses(answers) ? Optional.empty() : tooMuch(task, answers);
        if (dear.isPresent()) {
            return TaskResult.Refused.in("amount", dear.get());
        }
        boolean hear = proposals.propose(task.businessKey(), new LoketProposals.Proposal(
                outcome(answers), answers.date("from").orElse(null), answers.date("until").orElse(null),
                answers.money("amount").orElse(null), answers.text("conditions").orElse(null),
                answers.text("reasoning").orElseThrow()), viewer);
        return new TaskResult.Done(
                hear ? Words.in(Language.DUTCH, views.of(task.businessKey()).kind().ofEmployee() ? "request.kept.hear-employee" : "request.kept.hear") : Words.in(Language.DUTCH, "request.kept.waits"),
                Map.of("hear", hear));
    }

    private Optional<String> tooMuch(InboxTask task, Answers answers) {
        return proposals.refusal(task.businessKey(), answers.money("amount").orElse(null));
    }

    private static boolean refuses(Answers answers) {
        return outcome(answers) == Outcome.REFUSED;
    }

    private static Outcome outcome(Answers answers) {
        return Outcome.valueOf(answers.text("outcome").orElseThrow());
    }
}
