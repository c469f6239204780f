package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.help.Conversation;
import nl.werkbrug.garnishment.help.HelpNote;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Help that loket or job coach offers with the employee's consent. */
@Component
class HelpTask implements TaskHandler {

    private static final String COACHING = "offer-coaching";
    private static final Map<String, String> OUTCOMES = Map.of(
            "ACCEPTED", "De werknemer wil dit.",
            "CONSIDERING", "De werknemer denkt na.",
            "DECLINED", "De werknemer wil dit niet.");

    private final Conversation conversation;
    private final Clock clock;

    HelpTask(Conversation conversation, Clock clock) {
        this.conversation = conversation;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("offer-help", COACHING);
    }

    /** Most write down what was said on the same day. */
    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return Map.of("contactOn", DutchTime.today(clock));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String what = task.formId().equals(COACHING) ? Words.in(Language.DUTCH, "garnishment.kept.help.COACHING") :
                Words.in(Language.DUTCH, "garnishment.kept.help.DEBT_HELP");
        String outcome = OUTCOMES.get(answers.text("outcome").orElseThrow());
        String note = outcome + " " + answers.text("agreed").orElseThrow();
        conversation.helpOffered(
                task.id(), task.dossierId(), task.partyId(), what,
                new HelpNote(
                        answers.date("contactOn").orElseThrow(), note.substring(0, Math.min(note.length(), 2000)),
                        viewer.displayName()));
        return TaskResult.Done.words(
                task.formId().equals(COACHING) ? "garnishment.kept.help-task.coaching" : "garnishment.kept.help-task.debt-help");
    }
}
