package nl.werkbrug.agenda;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;

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

    /**
     * Who must act.
     *
     * @param asked whom the term names; a term of whoever has the work becomes that of the one who has it now
     */
    TermOwner owner(TermOwner asked) {
        if (asked != TermOwner.HOLDER) {
            return asked;
        }
        if (holder == null) {
            throw new IllegalArgumentException(code + " is a term of whoever has the work, but nobody has it");
        }
        return switch (holder.worksAs()) {
            case PAYROLL -> TermOwner.EMPLOYER;
            case LOKET, LOKET_LEAD -> TermOwner.MUNICIPALITY;
            case COACH -> TermOwner.COACH;
            case OMBUDS -> TermOwner.OMBUDS;
            case DEBT_HELP -> TermOwner.DEBT_HELP;
            case CONTRACT, PROVIDER, EVALUATOR, INVESTOR -> TermOwner.CONTRACT_PARTY;
            case TRUSTED -> TermOwner.EMPLOYEE;
        };
    }

    /** The same deadline always has the same id, so that a step that runs twice opens it once. */
    public String id() {
        String key = taskId == null ? businessKey + "/" + (itemId == null ? "" : itemId) + "/" + code : "task/" + taskId;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
