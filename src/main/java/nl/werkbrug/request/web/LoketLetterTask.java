package nl.werkbrug.request.web;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.post.LetterPost;
import nl.werkbrug.request.LoketProposals;
import nl.werkbrug.request.LoketSupplements;
import nl.werkbrug.request.RequestLetter;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket records what an employee answered by letter, when only the employee could ask. */
@Component
class LoketLetterTask implements TaskHandler {

    private static final String VIEW = "request-view-by-post";

    private final LoketSupplements supplements;
    private final LoketProposals proposals;
    private final LetterPost post;
    private final ToldLetters letters;
    private final Clock clock;

    LoketLetterTask(LoketSupplements supplements, LoketProposals proposals, LetterPost post, ToldLetters letters, Clock clock) {
        this.supplements = supplements;
        this.proposals = proposals;
        this.post = post;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("request-supplement-by-post", VIEW);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        RequestLetter asked = task.formId().equals(VIEW) ? RequestLetter.VIEW : RequestLetter.MORE;
        return new FormPage.Above("post/letter", post.shown(task.processId(), task.businessKey(), asked.name()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() && !task.formId().equals(VIEW) ? Map.of("receivedOn", DutchTime.today(clock)) : Map.of();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (task.formId().equals(VIEW)) {
            proposals.viewTold(task.businessKey(), answers.text("view").orElseThrow(), viewer);
            return TaskResult.Done.with(Words.in(Language.DUTCH, "request.kept.employee-view"));
        }
        try {
            supplements.suppliedByLetter(
                    task.businessKey(), answers.text("note").orElse(null),
                    Stream.of("attachment", "second").map(key -> letters.file(task, answers, key)).filter(Objects::nonNull).toList(),
                    answers.date("receivedOn").orElseThrow(), viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
        return TaskResult.Done.with(Words.in(Language.DUTCH, "request.kept.completed"));
    }
}
