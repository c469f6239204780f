package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;

/** Rates of the public examples, and facts of an employment. */
final class SubsidyFixture {

    private SubsidyFixture() {}

    static Rate rate(String number) {
        return new Rate(new BigDecimal(number), "proef", false);
    }

    /** A wage and the percentage of employer charges; holiday allowance 8, cap 70, flat rate 50. */
    static WageCostSubsidyRates rates(String wage, String charges) {
        return new WageCostSubsidyRates(rate(wage), rate("100"), rate("8"), rate("70"), rate("50"), rate(charges));
    }

    /** As the machine-readable law counts: the amount has the holiday allowance in it, and there are no employer charges. */
    static WageCostSubsidyRates withHolidayAllowance(String amount) {
        return new WageCostSubsidyRates(rate(amount), rate("100"), rate("0"), rate("70"), rate("50"), rate("0"));
    }

    static WageCostSubsidyInput measured(int wageValue, String hours, String fullTime) {
        return WageCostSubsidyInput.measured(wageValue, new BigDecimal(hours), new BigDecimal(fullTime));
    }

    static WageCostSubsidyInput flatRate(String hours, String fullTime) {
        return WageCostSubsidyInput.flatRate(new BigDecimal(hours), new BigDecimal(fullTime));
    }
}
