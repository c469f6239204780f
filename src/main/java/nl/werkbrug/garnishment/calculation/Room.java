package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * What of a pay is seizable.
 *
 * @param protectedForPeriod the protected amount of the period
 * @param regular out of wage and extras
 * @param holiday out of the holiday allowance
 * @param backPay out of wage of earlier periods
 */
record Room(Money protectedForPeriod, Money regular, Money holiday, Money backPay) {

    static Room of(PayRunInput input) {
        Pay pay = input.pay();
        // A percentage counts over everything that the period pays, also in earlier runs.
        Money voet = input.protection().forPeriod(pay.plusWage(input.earlier().wage()));
        Money wage = pay.wage().plus(input.earlier().wage());
        Money above = input.earlier().wage().plus(pay.regular()).minus(voet).orZero().minus(input.earlier().seized()).orZero();
        return new Room(
                voet,
                Money.min(above, pay.regular()),
                pay.holiday().seizable(wage, voet, pay.period().runsPerYear()),
                pay.backPay().stream().map(BackPay::seizable).reduce(Money.ZERO, Money::plus));
    }

    Money seizable() {
        return regular.plus(holiday).plus(backPay);
    }
}
