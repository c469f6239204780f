package nl.werkbrug.request;

import java.time.LocalDate;

/**
 * An authority asked for more (article 4:5 Awb).
 *
 * @param missing what is missing, a line for each thing
 * @param completeBy the last day to send it
 * @param completedOn null while it was not sent
 * @param documentId the letter; null when it was not kept
 */
public record RequestCompletion(
        String id, String requestId, LocalDate askedOn, String missing, LocalDate completeBy, LocalDate completedOn,
        String documentId) {}
