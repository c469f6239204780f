package nl.werkbrug.objection;

import java.time.LocalDate;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/**
 * A decision that somebody can object to.
 *
 * @param aboutId what it decides on, such as a request
 * @param employerId the party that got it, and gets the letters when it objects itself
 * @param byLetter how others get the letters of their objection; null when it is the party itself
 * @param loketId the municipality that decided
 * @param title such as "Toekenning loonkostensubsidie"; nothing about anybody's health
 * @param matter the same for titles of tasks and documents: kept Dutch, and nothing that somebody typed
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
        String matter,
        String detail,
        boolean onObjection,
        String decideForm,
        boolean lettersByMail,
        String proposedBy,
        String signedBy,
        LocalDate madeKnownOn,
        ByLetter byLetter) {

    private static final int LONGEST_MATTER = 120;

    /** One of which the letters go to who got it. */
    public Contested(
            String id, String aboutId, String dossierId, String subject, String employerId, String loketId, String title,
            String matter, String detail, boolean onObjection, String decideForm, boolean lettersByMail, String proposedBy, String signedBy, LocalDate madeKnownOn) {
        this(id, aboutId, dossierId, subject, employerId, loketId, title, matter, detail, onObjection, decideForm, lettersByMail, proposedBy, signedBy,
                madeKnownOn, null);
    }

    /** The same for an objection of somebody who gets letters by post, handled behind a wall of its own. */
    public Contested by(ByLetter other, String wall) {
        return new Contested(
                id, aboutId, dossierId, wall, employerId, loketId, title, matter, detail, onObjection, decideForm, false, proposedBy, signedBy,
                madeKnownOn, other);
    }

    /**
     * What tells an objection to it from another of the same dossier, in kept Dutch: what it decided on, and when. Titles of tasks and
     * documents have room for it.
     */
    public String item() {
        String room = matter.length() <= LONGEST_MATTER ? matter : matter.substring(0, LONGEST_MATTER - 1).strip() + "…";
        return Words.in(Language.DUTCH, "objection.kept.item", room, madeKnownOn);
    }

    /** Whether letters go by post. */
    public boolean byPost() {
        return byLetter != null;
    }

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
