package nl.werkbrug.garnishment;

import java.util.List;
import nl.werkbrug.garnishment.calculation.BackPay;
import nl.werkbrug.garnishment.calculation.Pay;
import nl.werkbrug.shared.PayPeriod;

/** Turns what payroll entered into what the calculation reads. */
final class PayOf {

    private PayOf() {}

    static Pay entry(PayRunEntry entry, PayPeriod period, List<BackPay> backPay) {
        return new Pay(period, entry.wage(), entry.untaxed(), entry.holiday(), entry.extras(), backPay);
    }
}
