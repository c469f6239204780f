package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/**
 * The wage as the declaration states it. Amounts are in euros per pay period unless said otherwise; null is "not stated".
 *
 * @param pay wage and deductions of one period
 * @param untaxedAllowances allowances that are no wage for tax and so not under garnishment, Rv 475a lid 3
 * @param companyCar private use of a company car
 * @param protection the protected amount (beslagvrije voet) and what is above it
 * @param holidayAllowance holiday pay
 * @param extraPay thirteenth month, bonus, commission, overtime and the like
 * @param setOffs what the employer sets off himself
 * @param healthPremium the deduction for CAK, Zvw art. 18f
 */
public record DeclaredWage(
        Pay pay,
        List<Allowance> untaxedAllowances,
        CompanyCar companyCar,
        Protection protection,
        HolidayAllowance holidayAllowance,
        List<ExtraPay> extraPay,
        List<SetOff> setOffs,
        HealthPremium healthPremium) {

    public DeclaredWage {
        untaxedAllowances = untaxedAllowances == null ? null : List.copyOf(untaxedAllowances);
        extraPay = extraPay == null ? null : List.copyOf(extraPay);
        setOffs = setOffs == null ? null : List.copyOf(setOffs);
    }

    /** Wage of one period; {@code payDay} in words, such as "de 25e van de maand". */
    public record Pay(
            PayPeriod period,
            String payDay,
            Money gross,
            Money taxAndPremiums,
            Money healthInsurance,
            Money pension,
            Money net) {}

    public record Allowance(String kind, Money amount) {}

    /** {@code netAddition} is what the private use takes from the net wage per period. */
    public record CompanyCar(Boolean privateUse, Money netAddition) {}

    /** {@code noticeOn} is the date of the bailiff's notice that set the amount. */
    public record Protection(Money amount, LocalDate noticeOn, Money underGarnishment) {}

    /** {@code percentage} of the yearly wage as written, such as "8"; {@code month} in words. */
    public record HolidayAllowance(String percentage, String month, Money net) {}

    public record ExtraPay(String kind, String month, Money amount) {}

    public record SetOff(String ground, LocalDate from, Money amount) {}

    public record HealthPremium(Boolean deducted, Money amount) {}
}
