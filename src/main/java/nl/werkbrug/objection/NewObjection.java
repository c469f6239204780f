package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * An objection as it comes in.
 *
 * @param sender who objects
 * @param postedOn the day of the postmark; null when it has none or did not come by post
 * @param paper an uploaded PDF that goes with it; null without one
 */
public record NewObjection(
        String contestedId, Sender sender, boolean byPost, LocalDate postedOn, LocalDate receivedOn, String grounds, String lateReason,
        byte[] paper) {}
