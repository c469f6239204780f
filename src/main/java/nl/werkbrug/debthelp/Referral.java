package nl.werkbrug.debthelp;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;

/**
 * An employee who was referred to debt help.
 *
 * @param dossierId the dossier of the referral itself, behind the wall {@link #SUBJECT}
 * @param aboutDossierId the dossier of the employee
 * @param threat whether something threatens soon, such as being put out of the house
 * @param question what the employee asks; null when nothing was typed
 * @param saidOn the day of what was told last; that of the referral while nothing was
 * @param talkOn the day of a first talk that was agreed; null without one
 * @param silenceToldOn since when the referrer knows that nothing was heard; null while it was
 * @param over whether nothing is expected any more
 */
public record Referral(
        String id,
        String dossierId,
        String aboutDossierId,
        Referrer referrer,
        LocalDate referredOn,
        HelpKind kind,
        Helper helper,
        boolean threat,
        String question,
        Consent consent,
        HelpStatus status,
        LocalDate statusOn,
        LocalDate saidOn,
        LocalDate talkOn,
        LocalDate silenceToldOn,
        boolean over) {

    /** The wall behind which a referral stands. */
    public static final String SUBJECT = "DEBT_HELP";

    /** Who refers: a party, as what it works, and which of its people. */
    public record Referrer(String partyId, WorksAs part, String userId) {}

    /**
     * Who helps.
     *
     * @param partyId null for one that takes no part in Werkbrug
     * @param email null when there is none
     * @param address on one line; null when nobody typed it
     */
    public record Helper(String partyId, String name, String email, String address, Channel channel) {}

    /** How the helper hears and answers: a task in the inbox, one-time links by mail, or a letter. */
    public enum Channel { INBOX, LINK, PAPER }

    /**
     * What the employee agreed to; withdrawn when the status says so.
     *
     * @param documentId the signed paper; null when none was kept
     * @param tellsPayroll whether the employer's payroll hears of a moratorium or a settlement
     */
    public record Consent(LocalDate givenOn, String documentId, boolean tellsPayroll) {}

    /** The term within which the helper says something first, by its code: no longer than the first talk may take when something threatens. */
    public String receivedTerm() {
        return threat ? talkTerm() : "DEBT_HELP_RECEIVED";
    }

    /** The term within which the first talk is, by its code; the law sets one for help of a municipality only. */
    public String talkTerm() {
        if (kind == HelpKind.ADVICE) {
            return threat ? "DEBT_HELP_URGENT" : "DEBT_HELP_TALK";
        }
        return threat ? "WGS_FIRST_TALK_THREAT" : "WGS_FIRST_TALK";
    }
}
