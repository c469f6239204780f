package nl.werkbrug.bank;

import static nl.werkbrug.bank.PaymentFixture.DAY;
import static nl.werkbrug.bank.PaymentFixture.MOMENT;
import static nl.werkbrug.bank.PaymentFixture.OURS;
import static nl.werkbrug.bank.PaymentFixture.THEIRS;
import static nl.werkbrug.bank.PaymentFixture.order;
import static nl.werkbrug.bank.PaymentFixture.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.bank.InvalidOrder.Reason;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.InvalidValue;
import nl.werkbrug.shared.Money;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentOrderTest {

    private static void refuses(ThrowingCallable made, Reason reason) {
        assertThatThrownBy(made).isInstanceOfSatisfying(
                InvalidOrder.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"0.00, AMOUNT_TOO_LOW", "-0.01, AMOUNT_TOO_LOW", "1000000000.00, AMOUNT_TOO_HIGH"})
    void refuses_an_amount_outside_the_bounds(String euros, Reason reason) {
        refuses(() -> payment("A", euros), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "Zoë", "a\nb", "a & b", " Voorbeeld", "Voorbeeld ", "\uD83D\uDE00"})
    void refuses_a_text_that_a_bank_may_refuse(String text) {
        refuses(() -> new Payment("A", Money.cents(1), text, THEIRS, "x"), Reason.NAME);
        refuses(() -> new Payment("A", Money.cents(1), "x", THEIRS, text), Reason.REMITTANCE);
        refuses(() -> new Payment(text, Money.cents(1), "x", THEIRS, "x"), Reason.ID);
        refuses(() -> new PaymentOrder("M", MOMENT, DAY, text, OURS, List.of(payment("A", "1.00"))), Reason.NAME);
    }

    @Test
    void refuses_texts_that_are_too_long_and_takes_the_longest() {
        assertThat(new Payment("i".repeat(35), Money.cents(1), "n".repeat(70), THEIRS, "r".repeat(140))).isNotNull();
        refuses(() -> new Payment("i".repeat(36), Money.cents(1), "n", THEIRS, "r"), Reason.ID);
        refuses(() -> new Payment("i", Money.cents(1), "n".repeat(71), THEIRS, "r"), Reason.NAME);
        refuses(() -> new Payment("i", Money.cents(1), "n", THEIRS, "r".repeat(141)), Reason.REMITTANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/A", "A/", "A//B"})
    void refuses_an_id_with_slashes_in_wrong_places(String id) {
        refuses(() -> payment(id, "1.00"), Reason.ID);
        refuses(() -> new PaymentOrder(id, MOMENT, DAY, "x", OURS, List.of(payment("A", "1.00"))), Reason.ID);
    }

    @Test
    void refuses_an_empty_order_and_the_same_id_twice() {
        refuses(() -> order(List.of()), Reason.NO_PAYMENTS);
        refuses(() -> order(payment("A", "1.00"), payment("B", "1.00"), payment("A", "2.00")), Reason.SAME_ID_TWICE);
    }

    @Test
    void refuses_a_year_that_must_be_a_slip() {
        refuses(() -> new PaymentOrder("M", MOMENT, LocalDate.of(12026, 5, 26), "x", OURS, List.of(payment("A", "1.00"))),
                Reason.YEAR);
    }

    @Test
    void refuses_an_account_with_wrong_check_digits() {
        assertThatThrownBy(() -> new Iban("NL92ABNA0417164300")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void adds_up_all_payments() {
        assertThat(order(payment("A", "0.01"), payment("B", "999999999.99")).total()).isEqualTo(Money.euros("1000000000.00"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_says_in_dutch_how_to_mend_it(Reason reason) {
        assertThat(reason.text()).isNotBlank().endsWith(".");
    }
}
