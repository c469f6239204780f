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
import nl.werkbrug.request.LoketProposals;
import nl.werkbrug.request.LoketSigning;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead signs a decision on a request, or sends it back. */
@Component
class LoketSignTask implements TaskHandler {

    private static final String TO_EMPLOYER = "request.sign.to-employer";
    private static final String TO_POST = "request.sign.to-post";

    private final LoketSigning signing;
    private final LoketProposals proposals;
    private final RequestViews views;

    LoketSignTask(LoketSigning signing, LoketProposals proposals, RequestViews views) {
        this.signing = signing;
        this.proposals = proposals;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("request-sign");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("request/proposal", views.of(task.businessKey()));
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return proposals.waiting(task.businessKey()).map(it -> new FirstSigner(it.proposedBy()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (sendsBack(answers)) {
            return Preview.NOTHING;
        }
        boolean own = proposals.waiting(task.businessKey()).filter(it -> viewer.userId().equals(it.proposedBy())).isPresent();
        return own
                ? Preview.mistake("outcome", Words.of(LoketSigning.OWN_PROPOSAL))
                : Preview.warning(List.of(views.of(task.businessKey()).kind().ofEmployee() ? Words.of(TO_POST)
                        : Words.of(TO_EMPLOYER)));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (sendsBack(answers)) {
            signing.sendBack(task.businessKey(), answers.text("because").orElseThrow(), viewer);
            return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.sent-back"), Map.of("signed", false));
        }
        try {
            signing.sign(task.businessKey(), viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
        boolean post = views.of(task.businessKey()).kind().ofEmployee();
        return new TaskResult.Done(
                post ? Words.in(Language.DUTCH, "request.kept.signed-post") : Words.in(Language.DUTCH, "request.kept.signed"),
                Map.of("signed", true));
    }

    private static boolean sendsBack(Answers answers) {
        return answers.text("outcome").filter("SEND_BACK"::equals).isPresent();
    }
}
