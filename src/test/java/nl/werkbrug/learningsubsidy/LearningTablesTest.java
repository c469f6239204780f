package nl.werkbrug.learningsubsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.learningsubsidy.LearningAmounts.Part;
import nl.werkbrug.rules.DataFiles;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFileException;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Season, weeks and amounts; T16 and E12 of the public examples, and the formula of articles 1 and 15 of the regulation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Reading the rules takes longer than a test.
class LearningTablesTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final String SEASON = """
            opensOn: 2027-06-01
            closesOn: 2027-09-16
            closesAt: "17:00"
            source: RVO
            grade: B
            fullWeeks: {MBO: 40, VMBO: 40, HBO: 42}
            weeksSource: RVO
            """;

    private final LearningSeasons seasons = new LearningSeasons();
    private final LearningAmounts amounts = new LearningAmounts(new RuleBook(RuleFiles.ofTheProduct()));
    private final Deadlines deadlines = new Deadlines(new TermCatalogue(RuleFiles.ofTheProduct()));

    @Test
    void the_season_over_2025_2026_closes_on_17_september_2026_at_five() {
        LearningSeason season = seasons.known(YEAR).orElseThrow();

        assertThat(season.opensOn()).isEqualTo("2026-06-02");
        assertThat(season.opensAt()).as("no source names the hour").isNull();
        assertThat(season.closes()).isEqualTo(Instant.parse("2026-09-17T15:00:00Z"));
        assertThat(season.closingHour()).isEqualTo("17.00 uur");
        assertThat(season.grade().isEstimate()).isFalse();
        assertThat(deadlines.compute("PRAKTIJKLEREN_REQUEST", season.opensOn()).end()).isEqualTo(season.closesOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-17T14:59:59Z, false", "2026-09-17T15:00:00Z, true", "2026-06-01T10:00:00Z, false", "2026-11-22T10:00:00Z, true"})
    void one_second_later_is_too_late(Instant now, boolean over) {
        assertThat(seasons.known(YEAR).orElseThrow().over(now)).isEqualTo(over);
    }

    /** E12: thirteen weeks after 15 September 2026 in the rule of 2017, and so after the real closing day. */
    @ParameterizedTest
    @CsvSource({"2026-09-15, 2026-12-15", "2026-09-17, 2026-12-17"})
    void rvo_decides_thirteen_weeks_after_the_desk_closed(LocalDate closed, LocalDate decided) {
        assertThat(deadlines.compute("PRAKTIJKLEREN_DECISION", closed).end()).isEqualTo(decided);
    }

    @Test
    void a_season_that_is_not_published_is_a_guess() {
        LearningSeason guess = seasons.guess(new SchoolYear(2026));

        assertThat(seasons.known(new SchoolYear(2026))).isEmpty();
        assertThat(guess.opensOn()).isEqualTo("2027-06-02");
        assertThat(guess.grade().isEstimate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-07-31, 2024, 2024/2025", "2025-08-01, 2025, 2025/2026", "2026-07-31, 2025, 2025/2026", "2026-12-31, 2026, 2026/2027"})
    void a_school_year_runs_from_august_to_july(LocalDate day, int first, String label) {
        assertThat(SchoolYear.of(day).firstYear()).isEqualTo(first);
        assertThat(SchoolYear.of(day).label()).isEqualTo(label);
        assertThat(day).isBetween(SchoolYear.of(day).first(), SchoolYear.of(day).last());
    }

    /** Each week from Monday to Sunday counts once, also with a hole in it; only days within the school year. */
    @ParameterizedTest
    @CsvSource({
        "'2025-09-01/2025-09-07', 1", "'2025-09-07/2025-09-08', 2", "'2025-09-01/2025-09-03 2025-09-04/2025-09-05', 1",
        "'2025-09-01/2026-07-31', 48", "'2025-07-28/2025-08-03', 1", "'2025-07-21/2025-07-27', 0", "'2026-07-27/2026-08-14', 1",
        "'2025-09-01/2025-09-14 2025-10-06/2025-10-12', 3", "'', 0"
    })
    void weeks_of_guidance(String stretches, int weeks) {
        List<LearningAttendance> kept = stretches.isEmpty() ? List.of() : Arrays.stream(stretches.split(" ")).map(text -> new LearningAttendance(
                text, LocalDate.parse(text.split("/")[0]), LocalDate.parse(text.split("/")[1]), 4, "B. Oven", null)).toList();

        assertThat(LearningWeeks.of(kept, YEAR)).isEqualTo(weeks);
    }

    /** Weeks/40 for mbo and vmbo, weeks/42 for hbo, months/12 times hours/36 for a doctorate; 2,700 for a whole place. */
    @ParameterizedTest
    @CsvSource({
        "MBO,  40, , ,    NO,      2700.00, 100", "MBO,  30, , ,    NO,      2025.00, 75", "MBO,  52, , ,   NO,  2700.00, 100",
        "VMBO, 10, , ,    NO,      675.00,  25",  "HBO,  42, , ,    NO,      2700.00, 100", "HBO, 21, , ,   NO,  1350.00, 50",
        "PHD,  ,  12, 36, NO,      2700.00, 100", "PHD,  ,  6,  18, UNKNOWN, 675.00,  25", "PHD, ,  12, 40, NO,  2700.00, 100",
        "MBO,  40, , ,    YES,     3200.00, 100", "MBO,  20, , ,    YES,     1600.00, 50", "MBO,  1, , ,    NO,  67.50,   2",
        "PHD,  ,  1,  7.5, NO,     46.88,   1"
    })
    void the_highest_amount_follows_what_was_realised(
            LearningLevel level, Integer weeks, Integer months, BigDecimal hours, String climate, String euros, long percent) {
        LearningYear.Asked asked = new LearningYear.Asked(weeks, months, hours, YEAR.first(), YEAR.last(), climate);
        Part part = LearningAmounts.part(level, asked, seasons.known(YEAR).orElseThrow());
        LearningAmounts.Highest highest = amounts.highest(part, YEAR, climate.equals("YES")).orElseThrow();

        assertThat(highest.amount()).isEqualTo(Money.euros(euros));
        assertThat(part.percent()).isEqualTo(percent);
        assertThat(highest.estimate()).isFalse();
    }

    @Test
    void a_later_school_year_has_the_old_amount_as_an_estimate_and_an_earlier_one_none() {
        assertThat(amounts.highest(new Part(40, 40), new SchoolYear(2026), false).orElseThrow().estimate()).isTrue();
        assertThat(amounts.highest(new Part(40, 40), new SchoolYear(2024), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            closesAt: "17:00"    | closesAt: laat        | closesAt
            closesOn: 2027-09-16 | closesOn: 2027-05-01  | closesOn
            grade: B             | grade: D              | grade
            MBO: 40              | MBO: veertig          | MBO
            source: RVO          | bron: RVO             | bron
            """)
    void a_wrong_season_names_its_field(String right, String wrong, String field) {
        assertThat(LearningSeasons.read("2026-2027", DataFiles.parse("learning-seasons/test.yaml", SEASON)).closesOn()).isEqualTo("2027-09-16");
        assertThatThrownBy(() -> LearningSeasons.read(
                "2026-2027", DataFiles.parse("learning-seasons/test.yaml", SEASON.replaceFirst("(?m)^" + right, wrong).replace(right, wrong))))
                .isInstanceOf(RuleFileException.class).hasMessageContaining(field);
    }

    @Test
    void the_name_of_a_file_is_a_school_year() {
        assertThatThrownBy(() -> SchoolYear.named("2025-2027")).isInstanceOf(IllegalArgumentException.class);
    }
}
