package nl.werkbrug.inbox;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;

/**
 * A task that a process opens; its texts come from the model, its date from the deadline.
 *
 * @param id id of the engine's task; the same id twice is one task
 * @param subject the wall it stands behind, for example {@code GARNISHMENT}
 * @param partyId the party that must act
 * @param helpText what to do and why
 * @param elementId id of the step in the model
 * @param businessKey what the process is about
 * @param itemId what the task is about within that, such as one remittance; may be null
 * @param deadlineCode code of the term that sets the date; null when nothing does
 * @param dueOn the day by which it must be done; null when nothing sets it, and until the deadline was opened
 */
public record NewTask(
        String id,
        String dossierId,
        String subject,
        String partyId,
        WorksAs worksAs,
        String title,
        String helpText,
        String formId,
        String processId,
        String elementId,
        String businessKey,
        String itemId,
        String deadlineCode,
        LocalDate dueOn) {

    NewTask dueOn(LocalDate day) {
        return new NewTask(
                id, dossierId, subject, partyId, worksAs, title, helpText, formId, processId, elementId, businessKey, itemId,
                deadlineCode, day);
    }
}
