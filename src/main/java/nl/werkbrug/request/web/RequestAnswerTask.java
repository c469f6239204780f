package nl.werkbrug.request.web;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.request.Answer;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswers;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Telling what an authority elsewhere wrote, and that what it asked besides was sent. */
@Component
class RequestAnswerTask implements TaskHandler {

    private static final String COMPLETE = "request-complete";

    private final RequestAnswers answers;
    private final RequestViews views;
    private final ToldLetters letters;
    private final Clock clock;

    RequestAnswerTask(RequestAnswers answers, RequestViews views, ToldLetters letters, Clock clock) {
        this.answers = answers;
        this.views = views;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("request-answer", COMPLETE);
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("request/about", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers given, Viewer viewer) {
        return letters.preview(given);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers given, Viewer viewer) {
        try {
            return task.formId().equals(COMPLETE) ? completed(task, given, viewer) : answered(task, given, viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
    }

    private TaskResult completed(InboxTask task, Answers given, Viewer viewer) {
        boolean sent = given.text("outcome").orElseThrow().equals("SENT");
        answers.completed(
                task.businessKey(), sent ? given.date("sentOn").orElseThrow() : null, DutchTime.today(clock), viewer);
        return TaskResult.Done.with(sent ? Words.in(Language.DUTCH, "request.kept.told-completed")
                : Words.in(Language.DUTCH, "request.kept.told-not"));
    }

    private TaskResult answered(InboxTask task, Answers given, Viewer viewer) {
        String outcome = given.text("outcome").orElseThrow();
        if (outcome.equals("MORE")) {
            answers.askedMore(task.businessKey(), letters.more(task, given), letters.file(task, given, "letter"), viewer);
            return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.more-asked"), Map.of("moreAsked", true));
        }
        Answer answer = letters.answer(task, Outcome.valueOf(outcome), given);
        answers.answered(task.businessKey(), answer, viewer);
        return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.answer", answer.outcome().label()), Map.of("moreAsked", false));
    }
}
