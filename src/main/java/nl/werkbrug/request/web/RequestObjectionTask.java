package nl.werkbrug.request.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswers;
import nl.werkbrug.request.RequestObjections;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Considering an objection to an answer, and telling what came of it. */
@Component
class RequestObjectionTask implements TaskHandler {

    private static final String CONSIDER = "request-objection";

    private final RequestObjections objections;
    private final RequestAnswers answers;
    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RequestViews views;
    private final ToldLetters letters;

    RequestObjectionTask(
            RequestObjections objections, RequestAnswers answers, RequestTable requests, RequestDecisionTable decisions,
            RequestViews views, ToldLetters letters) {
        this.objections = objections;
        this.answers = answers;
        this.requests = requests;
        this.decisions = decisions;
        this.views = views;
        this.letters = letters;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(CONSIDER, "request-objection-answer");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("request/about", views.of(task.businessKey()));
    }

    /** Whether the objection is made here, and whether its last day is over. */
    @Override
    public Map<String, Object> variables(InboxTask task) {
        return task.formId().equals(CONSIDER)
                ? Map.of("atLoket", atLoket(task), "late", objections.late(task.businessKey())) : Map.of();
    }

    private boolean atLoket(InboxTask task) {
        return requests.get(task.businessKey()).atLoket();
    }

    @Override
    public Preview preview(InboxTask task, Answers given, Viewer viewer) {
        return letters.preview(given);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers given, Viewer viewer) {
        try {
            return task.formId().equals(CONSIDER) ? considered(task, given, viewer) : answered(task, given, viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
    }

    private TaskResult considered(InboxTask task, Answers given, Viewer viewer) {
        if (given.text("outcome").orElseThrow().equals("NONE")) {
            objections.none(task.businessKey(), viewer);
            return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.no-objection"), Map.of("objected", false));
        }
        if (atLoket(task)) {
            Map<String, Object> routing = new HashMap<>(objections.filed(
                    task.businessKey(), given.text("grounds").orElse(null), given.text("lateReason").orElse(null),
                    letters.file(task, given, "paper"), viewer));
            routing.put("objected", true);
            routing.put("atLoket", true);
            return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.objection-sent"), routing);
        }
        objections.objected(task.businessKey(), given.date("sentOn").orElseThrow(), letters.file(task, given, "paper"), viewer);
        return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.objection-told"), Map.of("objected", true, "atLoket", false));
    }

    /** When the answer stays, what was granted before stays too. */
    private TaskResult answered(InboxTask task, Answers given, Viewer viewer) {
        String told = given.text("outcome").orElseThrow();
        Outcome before = decisions.known(task.businessKey()).orElseThrow().outcome();
        Outcome outcome = told.equals("UPHELD") ? before : Outcome.valueOf(told);
        answers.answeredObjection(task.businessKey(), letters.answer(task, outcome, given), viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "request.kept.objection-answer", outcome.label()));
    }
}
