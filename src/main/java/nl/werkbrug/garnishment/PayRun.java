package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * One pay run under one garnishment, as it was split.
 *
 * @param net cash pay before the garnishment, untaxed allowances included
 * @param untaxed allowances that are no wage for tax; exempt, art. 475a lid 3 Rv
 * @param protectedAmount the protected amount for this period
 * @param remitted what was withheld for the bailiff
 * @param claimLeft what is left of the claim after this run; null for kinds without a total
 * @param lastRun whether payroll said that the employment ends with this run
 */
public record PayRun(
        String id,
        String garnishmentId,
        LocalDate payDay,
        Money net,
        Money untaxed,
        Money protectedAmount,
        Money remitted,
        Money employee,
        Money claimLeft,
        boolean lastRun,
        String documentId) {}
