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
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead signs a decision on a request, or sends it back. */
@Component
class LoketSignTask implements TaskHandler {

    private static final String TO_EMPLOYER = "Na het ondertekenen gaat het besluit meteen naar de werkgever. Er kan dan bezwaar worden gemaakt.";
    private static final String TO_POST = "De werknemer vroeg dit zelf aan. Post de brief vandaag naar zijn adres. U vindt hem daarna bij de documenten"
            + " van het dossier. Er kan dan bezwaar worden gemaakt.";

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
                ? Preview.mistake("outcome", LoketSigning.OWN_PROPOSAL)
                : Preview.warning(List.of(views.of(task.businessKey()).kind().ofEmployee() ? TO_POST : TO_EMPLOYER));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (sendsBack(answers)) {
            signing.sendBack(task.businessKey(), answers.text("because").orElseThrow(), viewer);
            return new TaskResult.Done("Het voorstel is teruggestuurd.", Map.of("signed", false));
        }
        try {
            signing.sign(task.businessKey(), viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
        boolean post = views.of(task.businessKey()).kind().ofEmployee();
        return new TaskResult.Done(
                post ? "Het besluit is ondertekend. Post de brief vandaag naar de werknemer." : "Het besluit is ondertekend en gaat naar de werkgever.",
                Map.of("signed", true));
    }

    private static boolean sendsBack(Answers answers) {
        return answers.text("outcome").filter("SEND_BACK"::equals).isPresent();
    }
}
