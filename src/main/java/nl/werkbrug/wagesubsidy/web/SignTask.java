package nl.werkbrug.wagesubsidy.web;

import java.util.ArrayList;
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
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Signing;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Signing a decision, or sending it back. */
@Component
class SignTask implements TaskHandler {

    private final Signing signing;
    private final DecisionTable decisions;
    private final DecisionViews views;

    SignTask(Signing signing, DecisionTable decisions, DecisionViews views) {
        this.signing = signing;
        this.decisions = decisions;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("sign-decision");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/decision", views.of(decisions.get(task.itemId())));
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return Optional.of(new FirstSigner(decisions.get(task.itemId()).proposedBy()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (sends(answers)) {
            return Preview.NOTHING;
        }
        if (viewer.userId().equals(decisions.get(task.itemId()).proposedBy())) {
            return Preview.mistake("outcome", Words.of("wagesubsidy.sign.you-proposed-this-decision"));
        }
        List<String> warnings = new ArrayList<>(List.of(Words.of("wagesubsidy.sign.after-signing-the-decision")));
        return Preview.warning(warnings);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (sends(answers)) {
            signing.sendBack(task.itemId(), answers.text("because").orElseThrow(), viewer);
            return TaskResult.Done.routed("wagesubsidy.sign.the-proposal-has-been", Map.of("signed", false));
        }
        try {
            signing.sign(task.itemId(), viewer);
        } catch (ApplicationRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
        return TaskResult.Done.routed("wagesubsidy.sign.the-decision-has-been", Map.of("signed", true));
    }

    private static boolean sends(Answers answers) {
        return answers.text("outcome").filter("SEND_BACK"::equals).isPresent();
    }
}
