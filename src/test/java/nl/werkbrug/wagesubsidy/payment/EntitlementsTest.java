package nl.werkbrug.wagesubsidy.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementsTest {

    private static final Decision GRANT = DecisionFixture.of("a", Kind.GRANT, "2026-04-16", null, "900.00", "2026-05-01");

    @ParameterizedTest
    @CsvSource({
        "2026-03, 0.00, 0", "2026-04, 450.00, 15", "2026-05, 900.00, 31", "2026-06, 900.00, 30", "2027-02, 900.00, 28"
    })
    void a_month_is_paid_by_calendar_days(YearMonth month, String euros, long days) {
        Entitlements it = Entitlements.of(List.of(GRANT));

        assertThat(it.of(month)).isEqualTo(Money.euros(euros));
        assertThat(it.days(month)).isEqualTo(days);
    }

    @Test
    void the_decision_made_known_last_counts_for_the_days_it_covers() {
        Decision fewer = DecisionFixture.of("b", Kind.CHANGE, "2026-06-16", "2026-07-15", "600.00", "2026-07-20");

        Entitlements it = Entitlements.of(List.of(fewer, GRANT));

        assertThat(it.of(YearMonth.of(2026, 6))).isEqualTo(Money.euros("750.00"));
        // 15 days at 600 and 16 at 900: 758.0645…, rounded once.
        assertThat(it.of(YearMonth.of(2026, 7))).isEqualTo(Money.euros("754.84"));
        assertThat(it.of(YearMonth.of(2026, 8))).isEqualTo(Money.euros("900.00"));
    }

    @Test
    void after_the_end_nothing_is_due_and_what_was_not_made_known_does_not_count() {
        Decision draft = DecisionFixture.of("b", Kind.CHANGE, "2026-05-01", null, "100.00", null);
        Decision refusal = DecisionFixture.of("c", Kind.RECOVERY, "2026-05-01", null, "100.00", "2026-06-01");
        Decision end = DecisionFixture.of("d", Kind.END, "2026-07-01", null, null, "2026-07-10");

        Entitlements it = Entitlements.of(List.of(GRANT, draft, refusal, end));

        assertThat(it.of(YearMonth.of(2026, 6))).isEqualTo(Money.euros("900.00"));
        assertThat(it.of(YearMonth.of(2026, 7))).isEqualTo(Money.ZERO);
        assertThat(it.on(LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void only_a_whole_month_with_confirmed_figures_is_no_estimate() {
        Entitlements it = Entitlements.of(List.of(GRANT));

        assertThat(it.estimate(YearMonth.of(2026, 4))).isTrue();
        assertThat(it.estimate(YearMonth.of(2026, 5))).isFalse();
    }

    @Test
    void the_order_of_the_list_never_matters_and_no_month_is_more_than_its_highest_decision() {
        Random random = new Random(20260601);
        for (int round = 0; round < 300; round++) {
            List<Decision> all = decisions(random);
            List<Decision> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            Money highest = all.stream().map(it -> it.basis().inclusive()).max(Money::compareTo).orElseThrow();

            assertThat(months(shuffled)).isEqualTo(months(all)).allSatisfy(amount ->
                    assertThat(amount).isBetween(Money.ZERO, highest));
        }
    }

    @Test
    void half_of_the_amount_is_half_of_every_month_but_for_a_cent() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            long cents = 2L * random.nextInt(100_000);
            List<Money> whole = months(List.of(grant("a", from, cents)));
            List<Money> half = months(List.of(grant("a", from, cents / 2)));

            for (int i = 0; i < whole.size(); i++) {
                assertThat(Math.abs(whole.get(i).cents() - 2 * half.get(i).cents())).isLessThanOrEqualTo(1);
            }
        }
    }

    private static List<Decision> decisions(Random random) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            all.add(grant("d" + i, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)), random.nextInt(214_219)));
        }
        return all;
    }

    private static Decision grant(String id, LocalDate from, long cents) {
        return DecisionFixture.of(id, Kind.GRANT, from.toString(), null, Money.cents(cents).toString(), from.plusDays(9).toString());
    }

    private static List<Money> months(List<Decision> decisions) {
        Entitlements it = Entitlements.of(decisions);
        return SubsidyMonths.between(YearMonth.of(2025, 12), YearMonth.of(2027, 3)).stream().map(it::of).toList();
    }
}
