package nl.werkbrug.garnishment.declaration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The employer's signed declaration (verklaring derdenbeslag), art. 476a and 476b Rv.
 *
 * @param answersJson the answers as they were signed
 * @param earlyReason why it may go out before the first lawful day; null when it waits for that day
 * @param documentId the PDF; null until it was made
 * @param sentAt when it was mailed, or laid ready for the post; null before
 */
public record Declaration(
        String garnishmentId,
        String answersJson,
        boolean byPost,
        String earlyReason,
        Instant signedAt,
        String documentId,
        Instant sentAt,
        LocalDate postedOn,
        LocalDate receiptConfirmedOn) {

    public boolean sent() {
        return sentAt != null;
    }
}
