package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.PayRunFixture.cak;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.claim;
import static nl.werkbrug.garnishment.calculation.PayRunFixture.monthly;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
        refuses(() -> monthly("2000.00", "-1.00"), "Untaxed pay is negative");
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
    void refuses_a_tenth_for_anything_but_a_tax_claim() {
        refuses(
                () -> new Demand.Claim(ClaimBasis.CJIB, Money.ZERO, Optional.empty(), Precedence.UNSETTLED, true),
                "Only a tax claim");
    }

    @Test
    void refuses_months_of_build_up_that_cannot_be() {
        refuses(() -> new HolidayAllowance(Money.ZERO, 13), "0 to 12");
        refuses(() -> new HolidayAllowance(Money.ZERO, -1), "0 to 12");
        refuses(() -> new HolidayAllowance(Money.cents(-1), 12), "negative");
    }

    @Test
    void refuses_shares_that_cannot_be() {
        refuses(() -> new ProtectedRule.Percentage(new BigDecimal("100.01"), Money.ZERO), "at most 100");
        refuses(() -> new ProtectedRule.Percentage(BigDecimal.ZERO, Money.ZERO), "above 0");
        refuses(() -> new ProtectedRule.Percentage(new BigDecimal("95.001"), Money.ZERO), "95.001");
        refuses(() -> new Protection.Part(3, 2), "not a part");
        refuses(() -> new BackPay("mei", Money.cents(1), Money.cents(2)), "More back pay");
    }

    @Test
    void refuses_to_add_pay_of_different_periods_or_no_pay_at_all() {
        Pay week = new Pay(PayPeriod.WEEK, Money.ZERO, Money.ZERO);

        refuses(() -> Pay.together(List.of(monthly("1.00", "0.00"), week)), "cannot be added");
        refuses(() -> Pay.together(List.of()), "no pay");
    }
}
