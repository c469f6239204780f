package nl.werkbrug.norisk.sickness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Reading the rules takes longer than a test.
class SicknessDaysTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), DutchTime.ZONE);

    private final SicknessDays days =
            new SicknessDays(new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct())), CLOCK);

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2026-03-02,           ,           , 2026-04-13, 'N2 and E10: the first day after six weeks'",
        "2026-03-02, 2026-03-20,           , 2026-04-13, found out within the six weeks",
        "2026-03-02, 2026-04-13,           , 2026-04-17, found out on the last day: four days more",
        "2026-03-02, 2026-06-01,           , 2026-06-05, found out much later",
        "2026-03-02,           , 2026-03-31, 2026-03-31, the employment ends within the six weeks",
        "2026-03-02,           , 2026-04-13, 2026-04-13, the employment ends on the last day",
        "2026-03-02,           , 2026-04-30, 2026-04-13, the employment ends after them",
        "2026-03-02, 2026-06-01, 2026-03-31, 2026-06-05, found out after the employment ended",
    })
    void by_when_it_must_be_reported(LocalDate first, LocalDate found, LocalDate until, LocalDate by, String why) {
        assertThat(days.report(first, found, until).end()).isEqualTo(by);
    }

    @Test
    void n3_six_weeks_to_report_and_four_to_assess_are_ten_weeks() {
        LocalDate first = LocalDate.of(2026, 3, 2);

        assertThat(days.assessedBy(days.report(first, null, null).end())).isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-10, 2026-03-02", "2026-03-02, 2027-03-02, 2026-03-02", "2026-03-02, 2027-06-01, 2026-06-01"
    })
    void late_goes_back_one_year_at_most(LocalDate first, LocalDate reported, LocalDate paidFrom) {
        assertThat(days.paidFrom(first, reported)).isEqualTo(paidFrom);
    }

    @Test
    void the_higher_benefit_ends_after_52_weeks_and_all_of_it_after_104() {
        LocalDate first = LocalDate.of(2026, 3, 2);

        assertThat(days.fullUntil(first)).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(days.mostUntil(first)).isEqualTo(LocalDate.of(2028, 2, 28));
    }

    static java.util.stream.Stream<Seeded> cases() {
        return Seeded.cases(300);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatever_happens_there_is_time_and_finding_out_never_shortens_it(Seeded any) {
        LocalDate first = any.day(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 6, 30));
        LocalDate found = any.day(first, first.plusYears(1));

        LocalDate known = days.report(first, null, null).end();
        LocalDate later = days.report(first, found, null).end();

        assertThat(known).isEqualTo(first.plusWeeks(6));
        assertThat(later).isAfterOrEqualTo(known).isAfterOrEqualTo(found);
        assertThat(days.paidFrom(first, later)).isBetween(first, later);
    }
}
