package nl.werkbrug.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.coaching.PeriodRules.Span;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples J4 to J10 of the protocols. H2 and H3 are no oracle: we take the text, four weeks of 28 days. */
class PeriodRulesTest {

    private final PeriodRules rules = new PeriodRules(new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct())));

    @Test
    void a_break_of_seven_months_begins_three_new_years() {
        // J4
        List<Span> earlier = List.of(new Span(day("2016-01-01"), day("2017-12-31")));
        LocalDate again = day("2018-08-01");

        assertThat(rules.termStart(earlier, again)).isEqualTo(again);
        assertThat(rules.year(again, again)).isEqualTo(1);
        assertThat(rules.lastDay(Coaching.Kind.EXTERNAL, again, day("2019-01-31"), again)).isEqualTo("2019-01-31");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-29, 2025-01-01", "2026-01-30, 2026-01-30"})
    void a_break_of_exactly_four_weeks_changes_nothing(LocalDate again, LocalDate start) {
        // 28 days without coaching, from 1 January on; and one more.
        List<Span> earlier = List.of(new Span(day("2025-01-01"), day("2025-12-31")));

        assertThat(rules.termStart(earlier, again)).isEqualTo(start);
    }

    @Test
    void after_two_and_a_half_years_of_a_coach_from_outside_an_internal_one_gets_half_a_year() {
        // J5
        LocalDate start = day("2023-01-01");
        LocalDate internal = day("2025-07-01");

        assertThat(rules.termStart(List.of(new Span(start, day("2025-06-30"))), internal)).isEqualTo(start);
        assertThat(rules.lastDay(Coaching.Kind.INTERNAL, internal, null, start)).isEqualTo("2025-12-31");
        assertThat(rules.year(start, internal)).isEqualTo(3);
    }

    @Test
    void a_contract_that_ends_sooner_ends_the_period() {
        // J6: three months are left after two years.
        LocalDate start = day("2023-01-01");

        assertThat(rules.lastDay(Coaching.Kind.INTERNAL, day("2025-01-01"), day("2025-03-31"), start)).isEqualTo("2025-03-31");
    }

    @ParameterizedTest
    @CsvSource({"EXTERNAL, 2026-03-01, 2026-08-31", "EXTERNAL, 2026-09-01, 2027-02-28", "INTERNAL, 2026-03-01, 2027-02-28"})
    void a_period_is_half_a_year_or_a_year(Coaching.Kind kind, LocalDate first, LocalDate last) {
        assertThat(rules.lastDay(kind, first, null, first)).isEqualTo(last);
    }

    @Test
    void the_next_period_is_asked_within_four_weeks() {
        // J8
        assertThat(rules.lastDayToAsk(day("2014-08-04"))).isEqualTo("2014-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        // J8, and a day too late
        "2014-08-04, 2014-08-05, 2014-09-01, 2014-08-05",
        "2014-08-04, 2014-08-05, 2014-09-02, 2014-08-05",
        // J9
        "2014-08-04, 2014-08-05, 2014-09-15, 2014-08-18",
        // J10: what was incomplete counts from the day on which it came
        "2014-05-01, 2014-05-01, 2014-05-25, 2014-05-01"
    })
    void who_asks_late_is_paid_four_weeks_back(LocalDate event, LocalDate wanted, LocalDate received, LocalDate from) {
        assertThat(rules.paidFrom(event, wanted, received)).isEqualTo(from);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
