package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;

/**
 * An objection was founded and the decision on it was made known: the contested decision is replaced (article 7:11 Awb).
 * Published in the transaction that finishes the objection.
 *
 * @param contestedId the decision that was objected to
 * @param decisionId the decision on the objection, with what comes instead in its reasoning
 * @param countsFrom the first day for which the new decision counts
 * @param wageValue the wage value that takes the place of the one before, in whole percents; null when another is not given
 * @param measure whether the wage value is measured anew first
 */
public record ObjectionUpheld(
        String wageSubsidyId, String contestedId, String decisionId, LocalDate countsFrom, Integer wageValue, boolean measure) {}
