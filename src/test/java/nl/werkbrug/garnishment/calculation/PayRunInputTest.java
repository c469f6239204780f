package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.cak;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PayRunInputTest {

    private static void refuses(ThrowingCallable input, String message) {
        assertThatThrownBy(input).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void refuses_a_negative_net_pay() {
        refuses(() -> monthly("-0.01", "0.00"), "Net pay is negative: -0.01");
    }

    @Test
    void refuses_a_negative_allowance() {
        refuses(() -> monthly("2000.00", "-1.00"), "Exempt pay is negative");
    }

    @Test
    void refuses_more_allowance_than_net_pay() {
        refuses(() -> monthly("99.99", "100.00"), "Exempt pay 100.00 is more than net pay 99.99");
    }

    @Test
    void refuses_a_negative_protected_amount() {
        refuses(() -> new PayRunInput(monthly("1.00", "0.00"), Money.cents(-1), claim("1.00")), "protected amount");
    }

    @Test
    void refuses_negative_demands() {
        refuses(() -> claim("-1.00"), "The claim left is negative");
        refuses(() -> claim("1.00", "-1.00"), "The amount ordered is negative");
        refuses(() -> cak("-1.00"), "The source deduction is negative");
        refuses(() -> new Demand.Alimony(Money.cents(-1), Money.ZERO), "The arrears is negative");
        refuses(() -> new Demand.Alimony(Money.ZERO, Money.cents(-1)), "The alimony term is negative");
    }

    @Test
    void refuses_two_demands_that_would_need_a_ranking() {
        refuses(
                () -> new PayRunInput(monthly("1.00", "0.00"), Money.ZERO, List.of(claim("1.00"), claim("2.00"))),
                "need a ranking");
    }

    @Test
    void refuses_to_add_pay_of_different_periods_or_no_pay_at_all() {
        Pay week = new Pay(PayPeriod.WEEK, Money.ZERO, Money.ZERO);

        refuses(() -> Pay.together(List.of(monthly("1.00", "0.00"), week)), "cannot be added");
        refuses(() -> Pay.together(List.of()), "no pay");
    }
}
