package nl.werkbrug.request.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.request.RequestObjectionDecisions;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead signs a decision on an objection to a decision on a request, or sends it back. */
@Component
class RequestObjectionSignTask implements TaskHandler {

    private final ObjectionTable objections;
    private final RequestObjectionDecisions decisions;
    private final RequestObjectionViews views;

    RequestObjectionSignTask(ObjectionTable objections, RequestObjectionDecisions decisions, RequestObjectionViews views) {
        this.objections = objections;
        this.decisions = decisions;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("request-objection-sign");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("request/objection", views.of(task.businessKey()));
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return decisions.proposed(objections.get(task.businessKey())).map(it -> new FirstSigner(it.proposedBy()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return sendsBack(answers) ? Preview.NOTHING : decisions.maySign(objections.get(task.businessKey()), viewer)
                .map(why -> Preview.mistake("outcome", why))
                .orElseGet(() -> Preview.warning(whatSigningDoes(task)));
    }

    private List<String> whatSigningDoes(InboxTask task) {
        String known = Words.of("request.sign.objection");
        return decisions.postedToEmployee(objections.get(task.businessKey()))
                ? List.of(known, Words.of("request.sign.objection-to-post"))
                : List.of(known);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        if (sendsBack(answers)) {
            decisions.sendBack(it, answers.text("because").orElseThrow(), viewer);
            return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.sent-back"), Map.of("signed", false));
        }
        try {
            decisions.sign(it, viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
        return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.objection-signed"), Map.of("signed", true));
    }

    private static boolean sendsBack(Answers answers) {
        return answers.text("outcome").filter("SEND_BACK"::equals).isPresent();
    }
}
