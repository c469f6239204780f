package nl.werkbrug.debthelp;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was told about a referral.
 *
 * @param on the day on which it was so, or will be
 * @param until the last day of a moratorium; null for the rest
 * @param note what else was said; null when nothing was
 * @param saidBy who told it, as readers see it
 */
public record HelpEvent(
        String id, String referralId, HelpStatus status, LocalDate on, LocalDate until, String note, String saidBy, Via via, Instant at) {

    /** How it came in. */
    public enum Via { INBOX, LINK, REFERRER }
}
