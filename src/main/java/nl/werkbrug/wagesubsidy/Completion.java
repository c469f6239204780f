package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import java.util.Set;

/**
 * The employer was asked to complete an application.
 *
 * @param missing what is missing, in Dutch
 * @param attachments the papers among it
 * @param completeBy the last day to do it
 * @param completedOn the day on which it was done; null while it is not
 */
public record Completion(
        String id, String wageSubsidyId, LocalDate askedOn, String missing, Set<Attachment> attachments, LocalDate completeBy,
        LocalDate completedOn) {}
