package nl.werkbrug.garnishment.calculation;

import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/**
 * What the employer pays one employee in one period, after tax, premiums and pension (article 475a lid 2 Rv).
 *
 * @param period how often the wage is paid
 * @param net everything the employee would get, untaxed allowances and taxed extras included
 * @param exempt the untaxed allowances within it; no garnishment lies on them (article 475a lid 3 Rv)
 */
public record Pay(PayPeriod period, Money net, Money exempt) {

    /** @throws IllegalArgumentException for a negative amount, or for more exempt than net */
    public Pay {
        Amounts.notNegative("Net pay", net);
        Amounts.notNegative("Exempt pay", exempt);
        if (exempt.compareTo(net) > 0) {
            throw new IllegalArgumentException("Exempt pay " + exempt + " is more than net pay " + net);
        }
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

    private Pay plus(Pay other) {
        if (period != other.period) {
            throw new IllegalArgumentException("Pay per " + period + " cannot be added to pay per " + other.period);
        }
        return new Pay(period, net.plus(other.net), exempt.plus(other.exempt));
    }

    /** The part that is wage. */
    Money wage() {
        return net.minus(exempt);
    }
}
