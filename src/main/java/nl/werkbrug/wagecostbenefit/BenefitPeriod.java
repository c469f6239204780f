package nl.werkbrug.wagecostbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of one period of a benefit.
 *
 * @param testedOn when somebody looked in the register; null while nobody did
 * @param byFile whether the result came with a file
 * @param hours over which wage was paid; null while not told
 */
public record BenefitPeriod(
        String id, String benefitId, TaxPeriod period, RegisterStatus register, LocalDate testedOn, boolean byFile,
        BigDecimal hours) {

    /** Whether its hours count: for who needs the register only when somebody saw that the employee is in it. */
    public boolean counts(Benefit benefit) {
        return benefit.covers(period) && (!benefit.perRegister() || register == RegisterStatus.IN);
    }

    /** Whether nobody knows if there is a right. */
    public boolean unknown(Benefit benefit) {
        return benefit.covers(period) && benefit.perRegister() && register == RegisterStatus.UNKNOWN;
    }
}
