package nl.werkbrug.garnishment;

import nl.werkbrug.shared.Money;

/**
 * What was withheld in one pay run for one garnishment. Of ordinary garnishments it is a forecast of what the coordinating
 * bailiff will give each.
 *
 * @param outOfProtected the part that came out of the protected amount
 * @param contested whether somebody else may have a better right to it, so that it is kept
 * @param leftBefore the claim or the arrears before this run; zero for kinds without a total
 * @param perPeriod the term that fell due with this run, or the deduction; null for other kinds
 * @param remittanceId the payment that carries it; null when nothing was withheld
 */
public record PayRunShare(
        String id,
        String payRunId,
        String garnishmentId,
        Money amount,
        Money outOfProtected,
        boolean contested,
        Money leftBefore,
        Money perPeriod,
        String remittanceId) {}
