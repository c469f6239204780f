package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void an_entry_that_does_not_balance_is_refused() {
        assertThatThrownBy(() -> new Entry("k", "Iets", List.of(new Entry.Line(Account.CASH, Money.euros("1.00")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_investor_first_gets_back_the_capital_and_then_the_return() {
        Stake stake = new Stake("a", Money.euros("1000.00"), Money.euros("900.00"));

        Entry entry = Entry.paidBack("k", stake, Money.euros("150.00"));

        assertThat(entry.lines()).containsExactly(
                new Entry.Line(Account.CASH, Money.euros("-150.00")),
                new Entry.Line(new Account(Account.Kind.CAPITAL, "a"), Money.euros("100.00")),
                new Entry.Line(new Account(Account.Kind.RETURN, "a"), Money.euros("50.00")));
    }

    @Test
    void what_is_not_in_cash_the_manager_adds_to_pay_back() {
        assertThat(Entry.backToPayer("k", "gemeente", "beheerder", Money.euros("900.00"), Money.euros("300.00")).lines()).containsExactly(
                new Entry.Line(Account.CASH, Money.euros("-300.00")),
                new Entry.Line(new Account(Account.Kind.TOP_UP, "beheerder"), Money.euros("-600.00")),
                new Entry.Line(new Account(Account.Kind.OUTCOME, "gemeente"), Money.euros("900.00")));
        assertThat(Entry.backToPayer("k", "gemeente", "beheerder", Money.euros("5.00"), Money.euros("9.00")).lines()).hasSize(2);
    }

    @Test
    void nothing_moves_for_nothing() {
        assertThatThrownBy(() -> Entry.paidIn("k", "a", Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Entry.paidIn("k", "a", Money.euros("5.00")).lines()).hasSize(2);
    }
}
