package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Completions;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The questions about what is missing, which stand in more than one form. */
@Component
class MissingAnswers {

    private static final String NOTHING = "Kruis aan welk stuk ontbreekt, of schrijf op wat er ontbreekt.";

    private final Completions completions;
    private final DutchFormats formats;

    MissingAnswers(Completions completions, DutchFormats formats) {
        this.completions = completions;
        this.formats = formats;
    }

    Set<String> codes(Set<Attachment> attachments) {
        return attachments.stream().map(Attachment::name).collect(Collectors.toSet());
    }

    Preview preview(Answers answers) {
        if (nothing(answers)) {
            return Preview.mistake("missing", NOTHING);
        }
        return new Preview(
                List.of(new Preview.Line("De werkgever heeft de tijd tot en met",
                        formats.dateWithDay(completions.lastDay(answers.wholeNumber("days").orElseThrow())),
                        "artikel 4:5 lid 1 Awb. Zolang staat de beslistermijn stil (artikel 4:15 Awb).", true)),
                List.of(), List.of());
    }

    TaskResult ask(String wageSubsidyId, Answers answers, Viewer viewer, Map<String, Object> routing) {
        if (nothing(answers)) {
            return TaskResult.Refused.in("missing", NOTHING);
        }
        Set<Attachment> attachments =
                answers.chosen("missingAttachments").stream().map(Attachment::valueOf).collect(Collectors.toSet());
        completions.ask(
                wageSubsidyId, answers.text("missing").orElse(""), attachments, answers.wholeNumber("days").orElseThrow(), viewer);
        return new TaskResult.Done("De werkgever krijgt een brief met de vraag om aan te vullen.", routing);
    }

    private static boolean nothing(Answers answers) {
        return answers.chosen("missingAttachments").isEmpty() && answers.text("missing").isEmpty();
    }
}
