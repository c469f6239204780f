package nl.werkbrug.agenda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.werkbrug.access.WorksAs;

/**
 * A deadline to watch.
 *
 * @param subject the wall it stands behind
 * @param code the code of the term, as the model or the subject asks for it
 * @param businessKey what it is about
 * @param itemId what it is about within that; may be null
 * @param taskId the task that meets it; null when no task of ours does
 * @param holder who must act; null for somebody who does not work here, such as a bailiff
 */
public record NewDeadline(
        String dossierId, String subject, String code, String businessKey, String itemId, String taskId, Holder holder) {

    /**
     * Who must act.
     *
     * @param worksAs the part in which they do, which says who of the party may see it
     */
    public record Holder(String partyId, WorksAs worksAs) {}

    /** A clock that runs without a task of ours. */
    public static NewDeadline clock(String dossierId, String subject, String code, String businessKey, String itemId) {
        return new NewDeadline(dossierId, subject, code, businessKey, itemId, null, null);
    }

    /** The same deadline always has the same id, so that a step that runs twice opens it once. */
    public String id() {
        String key = taskId == null ? businessKey + "/" + (itemId == null ? "" : itemId) + "/" + code : "task/" + taskId;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
