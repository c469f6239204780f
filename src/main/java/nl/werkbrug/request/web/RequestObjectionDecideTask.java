package nl.werkbrug.request.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionProposals;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.request.LoketProposals;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.OwnRules;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.request.RequestObjectionDecisions;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket proposes how an objection to its decision on a request is decided. */
@Component
class RequestObjectionDecideTask implements TaskHandler {

    private static final String FOR_ASKER = "forAsker";

    private final ObjectionTable objections;
    private final ObjectionProposals proposals;
    private final RequestObjectionDecisions decisions;
    private final LoketProposals requests;
    private final RequestObjectionViews views;
    private final ToldLetters letters;

    RequestObjectionDecideTask(
            ObjectionTable objections, ObjectionProposals proposals, RequestObjectionDecisions decisions, LoketProposals requests,
            RequestObjectionViews views, ToldLetters letters) {
        this.objections = objections;
        this.proposals = proposals;
        this.decisions = decisions;
        this.requests = requests;
        this.views = views;
        this.letters = letters;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(RequestObjectionDecisions.DECIDE_FORM);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("request/objection", views.of(task.businessKey()));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        Map<String, Object> variables = new HashMap<>(proposals.variables(it));
        variables.put("other", it.sender().isOther());
        return variables;
    }

    /** What was proposed before; else what the rules of the municipality itself come to; else what the first decision said. */
    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        RequestDecision before = decisions.before(it);
        OwnRules.Advice advice = requests.advice(it.aboutId())
                .orElse(new OwnRules.Advice(before.from(), before.amount(), before.conditions(), null));
        Map<String, Object> values = new HashMap<>();
        values.put("from", advice.from());
        values.put("until", before.until());
        values.put("amount", advice.amount());
        values.put("conditions", advice.conditions());
        decisions.proposed(it).ifPresent(sentBack -> fill(values, it, sentBack));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private void fill(Map<String, Object> values, Objection it, RequestDecision sentBack) {
        values.put("outcome", it.outcome().name());
        values.put("reasoning", proposals.afterOpening(it, sentBack.reasoning()).orElse(null));
        if (it.outcome() == Objection.Outcome.FOUNDED) {
            values.put("instead", sentBack.outcome().name());
            values.put("from", sentBack.from());
            values.put("until", sentBack.until());
            values.put("amount", sentBack.amount());
            values.put("conditions", sentBack.conditions());
            values.put(FOR_ASKER, decisions.forAsker(it).orElse(null));
        }
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Objection about = objections.get(task.businessKey());
        Optional<String> dear = tooMuch(about, answers);
        Optional<String> silent = unexplained(about, answers);
        if (silent.isPresent()) {
            return Preview.mistake(FOR_ASKER, silent.get());
        }
        if (dear.isPresent()) {
            return Preview.mistake("amount", dear.get());
        }
        Preview shown = proposals.warned(about, answers, letters.preview(answers));
        return founded(answers) && decisions.stopped(about) ? shown.warned(Words.of("request.objection.stopped")) : shown;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        Optional<TaskResult> refused = proposals.refusal(it, answers, viewer)
                .or(() -> tooMuch(it, answers).map(why -> TaskResult.Refused.in("amount", why)))
                .or(() -> unexplained(it, answers).map(why -> TaskResult.Refused.in(FOR_ASKER, why)));
        if (refused.isPresent()) {
            return refused.get();
        }
        Objection.Outcome outcome = ObjectionProposals.outcome(answers);
        String letter = proposals.opening(it, answers) + "\n" + answers.text("reasoning").orElseThrow();
        decisions.propose(it, outcome, letter, founded(answers) ? instead(answers) : null, viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "request.kept.proposed", outcome.label()));
    }

    private Optional<String> tooMuch(Objection it, Answers answers) {
        return founded(answers) ? decisions.refusal(it, answers.money("amount").orElse(null)) : Optional.empty();
    }

    private Optional<String> unexplained(Objection it, Answers answers) {
        return founded(answers) ? decisions.unexplained(it, instead(answers)) : Optional.empty();
    }

    private static RequestObjectionDecisions.Instead instead(Answers answers) {
        return new RequestObjectionDecisions.Instead(
                Outcome.valueOf(answers.text("instead").orElseThrow()), answers.date("from").orElse(null),
                answers.date("until").orElse(null), answers.money("amount").orElse(null), answers.text("conditions").orElse(null),
                answers.text(FOR_ASKER).orElse(null));
    }

    private static boolean founded(Answers answers) {
        return ObjectionProposals.outcome(answers) == Objection.Outcome.FOUNDED;
    }
}
