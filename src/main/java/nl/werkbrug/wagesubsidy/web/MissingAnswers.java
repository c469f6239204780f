package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Completions;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The questions about what is missing, which stand in more than one form. */
@Component
class MissingAnswers {

    private final Completions completions;
    private final PageFormats formats;
    private final Texts texts;

    MissingAnswers(Completions completions, PageFormats formats, Texts texts) {
        this.completions = completions;
        this.formats = formats;
        this.texts = texts;
    }

    Set<String> codes(Set<Attachment> attachments) {
        return attachments.stream().map(Attachment::name).collect(Collectors.toSet());
    }

    Preview preview(Answers answers) {
        if (nothing(answers)) {
            return Preview.mistake("missing", texts.get("wagesubsidy.missing.nothing"));
        }
        return new Preview(
                List.of(new Preview.Line(texts.get("wagesubsidy.missing.until"),
                        formats.dateWithDay(completions.lastDay(answers.wholeNumber("days").orElseThrow())),
                        texts.get("wagesubsidy.missing.law"), true)),
                List.of(), List.of());
    }

    TaskResult ask(String wageSubsidyId, Answers answers, Viewer viewer, Map<String, Object> routing) {
        if (nothing(answers)) {
            return TaskResult.Refused.in("missing", texts.get("wagesubsidy.missing.nothing"));
        }
        Set<Attachment> attachments =
                answers.chosen("missingAttachments").stream().map(Attachment::valueOf).collect(Collectors.toSet());
        completions.ask(
                wageSubsidyId, answers.text("missing").orElse(""), attachments, answers.wholeNumber("days").orElseThrow(), viewer);
        return TaskResult.Done.routed("wagesubsidy.missing-answers.the-employer-gets-a", routing);
    }

    private static boolean nothing(Answers answers) {
        return answers.chosen("missingAttachments").isEmpty() && answers.text("missing").isEmpty();
    }
}
