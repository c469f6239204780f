package nl.werkbrug.garnishment.calculation;

import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/**
 * What the employer pays one employee in one period in cash, after tax, premiums and pension (article 475a lid 2 Rv). Pay in
 * kind, such as the private use of a company car, is no cash and does not belong here.
 *
 * @param period how often the wage is paid
 * @param wage the regular net wage, without the other parts
 * @param untaxed the untaxed allowances; no garnishment lies on them (article 475a lid 3 Rv)
 * @param holiday the yearly holiday allowance, when it is paid in this run
 * @param extras taxed pay besides the wage
 * @param backPay wage of earlier periods
 */
public record Pay(
        PayPeriod period, Money wage, Money untaxed, HolidayAllowance holiday, List<ExtraPay> extras, List<BackPay> backPay) {

    /** @throws IllegalArgumentException for a negative amount */
    public Pay {
        Amounts.notNegative("Net pay", wage);
        Amounts.notNegative("Untaxed pay", untaxed);
        extras = List.copyOf(extras);
        backPay = List.copyOf(backPay);
    }

    /** Only wage and untaxed allowances. */
    public Pay(PayPeriod period, Money wage, Money untaxed) {
        this(period, wage, untaxed, HolidayAllowance.NONE, List.of(), List.of());
    }

    /**
     * One pay for an employee who is paid in several payroll units in the same period, so that the protected amount
     * counts once and the claim is served once.
     *
     * @throws IllegalArgumentException when there is no part, or when the parts have different periods
     */
    public static Pay together(List<Pay> parts) {
        return parts.stream().reduce(Pay::plus)
                .orElseThrow(() -> new IllegalArgumentException("There is no pay to add up"));
    }

    /** Everything that is paid in cash. */
    public Money cash() {
        return subject().plus(untaxed);
    }

    /** Everything on which a garnishment can lie. */
    Money subject() {
        return regular().plus(holiday.amount()).plus(sum(backPay.stream().map(BackPay::amount)));
    }

    /** Wage and extras of this period. */
    Money regular() {
        return wage.plus(sum(extras.stream().map(ExtraPay::amount)));
    }

    Pay plusWage(Money more) {
        return new Pay(period, wage.plus(more), untaxed, holiday, extras, backPay);
    }

    private Pay plus(Pay other) {
        if (period != other.period) {
            throw new IllegalArgumentException("Pay per " + period + " cannot be added to pay per " + other.period);
        }
        return new Pay(
                period, wage.plus(other.wage), untaxed.plus(other.untaxed), holiday.plus(other.holiday),
                Stream.concat(extras.stream(), other.extras.stream()).toList(),
                Stream.concat(backPay.stream(), other.backPay.stream()).toList());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
