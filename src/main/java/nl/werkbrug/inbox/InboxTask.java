package nl.werkbrug.inbox;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.KeptWords;

/**
 * One task as lists and pages show it.
 *
 * @param personName the employee, or the name of the matter, or the employer's name again in a dossier of the employer itself
 * @param ofEmployee whether the dossier is about an employee
 * @param assigneeName null when nobody has taken it
 * @param state OPEN, DONE or CANCELLED (the process no longer needs it)
 * @param completedByName who did it; null while open
 * @param result what came of it in a sentence; null while open
 */
public record InboxTask(
        String id,
        String dossierId,
        String dossierReference,
        String employerName,
        String personName,
        boolean ofEmployee,
        String subject,
        String partyId,
        WorksAs worksAs,
        String assigneeId,
        String assigneeName,
        String title,
        String helpText,
        String formId,
        String processId,
        String elementId,
        String businessKey,
        String itemId,
        String deadlineCode,
        LocalDate dueOn,
        State state,
        Instant createdAt,
        String completedByName,
        Instant completedAt,
        String result,
        int version) {

    /** The life of a task. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    /** Whether no employee is meant. */
    public boolean ofEmployer() {
        return personName.equals(employerName);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether a day is left to put it off to: after today, and not after its last day. */
    public boolean canWait(LocalDate today) {
        return dueOn == null || dueOn.isAfter(today);
    }

    /**
     * Whether there is anything to put off, or to put off no longer: the last day of what was put off may have come nearer.
     *
     * @param followUpOn until when it is put off; null when it is not
     */
    public boolean canWait(LocalDate today, LocalDate followUpOn) {
        return canWait(today) || followUpOn != null && followUpOn.isAfter(today);
    }

    /** Of what somebody typed and sent with its form; the same for everybody who does it. */
    public String draftKey() {
        return "task:" + id;
    }

    /** The title in the language of the page; {@link #title()} is what is kept. */
    public String shownTitle() {
        return KeptWords.shown(title);
    }

    /** The help in the language of the page. */
    public String shownHelp() {
        return KeptWords.shown(helpText);
    }
}
