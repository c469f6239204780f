package nl.werkbrug.debthelp;

import nl.werkbrug.access.WorksAs;

/**
 * A helper let nothing be heard in the term, also not after a reminder; published in the transaction in which the referrer is told.
 * Nothing in it says who was referred.
 *
 * @param silenceKey the same for one silence, however often it is told
 * @param reference the number under which referrer and helper know the referral
 * @param helperPartyId null for a helper that takes no part
 * @param referrerUserId who referred
 */
public record HelpSilent(
        String silenceKey, String reference, String helperPartyId, String helperName, String referrerPartyId, WorksAs referrerPart,
        String referrerUserId) {}
