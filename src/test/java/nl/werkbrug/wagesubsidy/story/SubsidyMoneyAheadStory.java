package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.SchemeMoney;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the employer reads of the loonkostensubsidie of this year, from the day of the grant on. */
abstract class SubsidyMoneyAheadStory extends SubsidyPaymentBench {

    @Autowired
    List<SchemeMoney> money;

    @Test
    void from_the_grant_on_the_months_that_began_are_granted_and_the_rest_of_the_year_is_an_estimate() {
        subsidies.granted("1000.00");
        subsidies.reach(JUNE);

        assertThat(sums(subsidies.clerk)).containsExactly("2026 GRANTED 3000.00", "2026 ESTIMATE 6000.00");

        run.propose();

        assertThat(sums(subsidies.clerk)).containsExactly("2026 GRANTED 3000.00", "2026 ESTIMATE 6000.00");
    }

    @Test
    void what_was_paid_is_expected_no_more_and_what_the_bank_refused_is() {
        subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of(1));
        List<String> refused = sums(subsidies.clerk);
        subsidies.reach(JULY);
        pay(Set.of());

        assertThat(refused).containsExactly("2026 GRANTED 3000.00", "2026 ESTIMATE 6000.00");
        assertThat(sums(subsidies.clerk)).containsExactly("2026 RECEIVED 4000.00", "2026 ESTIMATE 5000.00");
    }

    @Test
    void a_pause_makes_all_that_was_not_paid_an_estimate() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.reports(it, Map.of("kind", "HOURS", "effectiveOn", LocalDate.of(2026, 7, 1), "employment.hoursPerWeek",
                new BigDecimal("18"), "choice", "PAUSE"));
        subsidies.reach(JULY);

        assertThat(sums(subsidies.clerk)).containsExactly("2026 RECEIVED 3000.00", "2026 ESTIMATE 6000.00");
    }

    @Test
    void what_was_paid_too_much_comes_off_what_is_still_expected() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 6, 1), new BigDecimal("18"));
        long less = subsidies.latest(it).basis().inclusive().cents();

        assertThat(less).isLessThan(100_000);
        assertThat(sums(subsidies.clerk)).containsExactly(
                "2026 RECEIVED 3000.00", "2026 ESTIMATE " + new BigDecimal(7 * less - 100_000).movePointLeft(2));
    }

    @Test
    void an_end_ends_it_and_who_is_of_no_employer_reads_nothing() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.ends(it, LocalDate.of(2026, 6, 30));

        assertThat(sums(subsidies.clerk)).containsExactly("2026 RECEIVED 3000.00");
        assertThat(sums(subsidies.caseworker)).isEmpty();
        assertThat(sums(subsidies.lead)).isEmpty();
    }

    private List<String> sums(Viewer viewer) {
        return money.stream().flatMap(each -> each.of(viewer).stream())
                .filter(it -> it.scheme().equals("home.scheme.LKS"))
                .sorted(Comparator.comparing(SchemeMoney.Sum::year).thenComparing(SchemeMoney.Sum::certainty))
                .map(it -> it.year() + " " + it.certainty() + " " + it.amount())
                .toList();
    }
}
