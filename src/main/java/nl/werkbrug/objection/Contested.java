package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * A decision that somebody can object to.
 *
 * @param aboutId what it decides on, such as a request
 * @param employerId the party that gets the letters
 * @param loketId the municipality that decided
 * @param title such as "Toekenning loonkostensubsidie"; nothing about anybody's health
 * @param detail one more thing to know when handling it, in Dutch; null without one
 * @param onObjection whether it is itself a decision on an objection: who disagrees with that goes to court
 * @param decideForm the form with which is proposed how to decide on an objection to it: see {@link ObjectionRulings}
 * @param lettersByMail whether letters go along with mails; else the mail says that they are there
 * @param proposedBy user id; null when the program worked it out
 * @param signedBy user id; null until it is signed
 * @param madeKnownOn null before
 */
public record Contested(
        String id,
        String aboutId,
        String dossierId,
        String subject,
        String employerId,
        String loketId,
        String title,
        String detail,
        boolean onObjection,
        String decideForm,
        boolean lettersByMail,
        String proposedBy,
        String signedBy,
        LocalDate madeKnownOn) {

    boolean contestable() {
        return madeKnownOn != null && !onObjection;
    }

    boolean signed() {
        return signedBy != null;
    }

    boolean madeBy(String userId) {
        return userId.equals(proposedBy) || userId.equals(signedBy);
    }
}
