package nl.werkbrug.request.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.request.Answer;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestCompletion;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What somebody tells of a letter. */
@Component
class ToldLetters {

    private final Uploads uploads;

    ToldLetters(Uploads uploads) {
        this.uploads = uploads;
    }

    Preview preview(Answers given) {
        Optional<LocalDate> from = given.date("from");
        return given.date("until").filter(until -> from.isPresent() && until.isBefore(from.get())).isPresent()
                ? Preview.mistake("until", Words.of("request.letter.days"))
                : Preview.NOTHING;
    }

    Answer answer(InboxTask task, Outcome outcome, Answers given) {
        return new Answer(
                outcome, given.date("letterOn").orElseThrow(), given.date("from").orElse(null), given.date("until").orElse(null),
                given.money("amount").orElse(null), given.text("conditions").orElse(null), file(task, given, "letter"));
    }

    RequestCompletion more(InboxTask task, Answers given) {
        return new RequestCompletion(
                UUID.randomUUID().toString(), task.businessKey(), given.date("letterOn").orElseThrow(),
                given.text("missing").orElseThrow(), given.date("completeBy").orElseThrow(), null, null);
    }

    /** The file of a question; null when none was sent. */
    byte[] file(InboxTask task, Answers given, String key) {
        return uploads.sent(task.draftKey(), given, key).orElse(null);
    }
}
