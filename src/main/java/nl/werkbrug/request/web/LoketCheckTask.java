package nl.werkbrug.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.request.LoketSupplements;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket looks whether a request is complete; the employer completes it. */
@Component
class LoketCheckTask implements TaskHandler {

    private static final String CHECK = "request-check";
    private static final String NOTHING = "request.check.nothing";

    private final LoketSupplements supplements;
    private final RequestViews views;
    private final ToldLetters letters;
    private final PageFormats formats;

    LoketCheckTask(LoketSupplements supplements, RequestViews views, ToldLetters letters, PageFormats formats) {
        this.supplements = supplements;
        this.views = views;
        this.letters = letters;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(CHECK, "request-supplement");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        String template = task.formId().equals(CHECK) ? "request/at-loket" : "request/more";
        return new FormPage.Above(template, views.of(task.businessKey()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.formId().equals(CHECK) ? Map.of("days", 14) : Map.of();
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (!task.formId().equals(CHECK)) {
            return answers.values().isEmpty() ? Preview.mistake("note", Words.of(NOTHING)) : Preview.NOTHING;
        }
        return incomplete(answers)
                ? new Preview(List.of(new Preview.Line(Words.of("request.check.until"),
                        formats.dateWithDay(supplements.lastDay(answers.wholeNumber("days").orElseThrow())),
                        Words.of("request.check.until-why"), true)), List.of(), List.of())
                : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!task.formId().equals(CHECK)) {
            return supplemented(task, answers, viewer);
        }
        if (incomplete(answers)) {
            supplements.ask(task.businessKey(), answers.text("missing").orElseThrow(), answers.wholeNumber("days").orElseThrow(), viewer);
            return new TaskResult.Done(Words.in(Language.DUTCH,
                    supplements.byLetter(task.businessKey()) ? "request.kept.ask-more-employee" : "request.kept.ask-more"), Map.of("complete", false));
        }
        return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.checked"), Map.of("complete", true));
    }

    private TaskResult supplemented(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.values().isEmpty()) {
            return TaskResult.Refused.in("note", Words.of(NOTHING));
        }
        List<byte[]> files = new ArrayList<>();
        for (String key : List.of("attachment", "second")) {
            byte[] file = letters.file(task, answers, key);
            if (file != null) {
                files.add(file);
            }
        }
        supplements.supplemented(task.businessKey(), answers.text("note").orElse(null), files, viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "request.kept.completed"));
    }

    private static boolean incomplete(Answers answers) {
        return answers.text("outcome").filter("INCOMPLETE"::equals).isPresent();
    }
}
