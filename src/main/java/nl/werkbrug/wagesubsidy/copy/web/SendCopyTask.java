package nl.werkbrug.wagesubsidy.copy.web;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.copy.EmployeeCopies;
import nl.werkbrug.wagesubsidy.copy.EmployeeCopy;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket sends a decision to the employee, and tells how and when. */
@Component
class SendCopyTask implements TaskHandler {

    private static final String SENT_ON = "sentOn";

    private final EmployeeCopies copies;

    SendCopyTask(EmployeeCopies copies) {
        this.copies = copies;
    }

    /** What the template shows. */
    record View(Decision decision, EmployeeCopy copy) {}

    @Override
    public Set<String> formIds() {
        return Set.of("send-copy");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        String id = task.businessKey();
        return new FormPage.Above("wagesubsidy/copy", new View(copies.decision(id), copies.get(id)));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date(SENT_ON).orElseThrow();
        LocalDate known = copies.decision(task.businessKey()).madeKnownOn();
        if (on.isBefore(known)) {
            return TaskResult.Refused.in(SENT_ON, Words.of("wagesubsidy.send-copy.the-decision-is-of", known));
        }
        EmployeeCopy.Channel channel = EmployeeCopy.Channel.valueOf(answers.text("channel").orElseThrow());
        copies.sent(task.businessKey(), channel, on, viewer);
        return TaskResult.Done.said("wagesubsidy.send-copy.to-the-employee-on", on, channel);
    }
}
