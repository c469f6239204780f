package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates from court decisions, official walk-throughs and other systems. Rows marked "derived" were worked out by us from
 * the published facts.
 */
class PublicDeadlineCasesTest {

    @ParameterizedTest(name = "{0} {1} from {2} is {4} ({5})")
    @CsvSource({
        "3,  MONTHS, 2016-02-29, 2016-05-29, 2016-05-30, 'T1 HR 1-9-2017, ECLI:NL:HR:2017:2225'",
        "3,  MONTHS, 2017-02-28, 2017-05-28, 2017-05-29, 'T2 commentary on that decision; moved: derived'",
        "3,  MONTHS, 2018-04-30, 2018-07-30, 2018-07-30, T2 idem",
        "3,  MONTHS, 2019-09-30, 2019-12-30, 2019-12-30, T2 idem",
        "6,  WEEKS,  2013-06-17, 2013-07-29, 2013-07-29, 'T3 CRVB:2014:4174'",
        "6,  WEEKS,  2019-08-14, 2019-09-25, 2019-09-25, 'T4 CRVB:2020:1174, derived'",
        "6,  WEEKS,  2017-10-16, 2017-11-27, 2017-11-27, 'T7 RVS:2019:2356, derived'",
        "3,  DAYS,   2017-12-19, 2017-12-22, 2017-12-22, 'T8 BW 7:2, staatsrechtpraktijk.nl'",
        "4,  WEEKS,  2026-03-12, 2026-04-09, 2026-04-09, 'T11 github.com/MinBZK/regelrecht, rfc-007'",
        "4,  WEEKS,  2026-03-23, 2026-04-20, 2026-04-20, 'T12 idem, rfc-008'",
        "5,  WEEKS,  2026-04-01, 2026-05-06, 2026-05-06, E1 derived",
        "8,  WEEKS,  2026-11-06, 2027-01-01, 2027-01-04, 'E3 derived: New Year, then a weekend'",
        "8,  WEEKS,  2026-03-20, 2026-05-15, 2026-05-18, 'E4 derived: equated day, then a weekend'",
        "3,  MONTHS, 2025-11-30, 2026-02-28, 2026-03-02, E6 derived",
        "6,  MONTHS, 2026-03-31, 2026-09-30, 2026-09-30, E7 derived",
        "6,  WEEKS,  2025-12-22, 2026-02-02, 2026-02-02, E11 derived",
        "13, WEEKS,  2026-09-15, 2026-12-15, 2026-12-15, E12 derived: more than twelve weeks",
        "14, DAYS,   2026-06-07, 2026-06-21, 2026-06-22, 'a grace period of 14 days, dossiq'",
        "14, DAYS,   2026-11-30, 2026-12-14, 2026-12-14, 'control, dossiq'",
        "1,  WEEKS,  2027-03-22, 2027-03-29, 2027-03-30, 'Easter Monday 2027, dossiq'",
        "5,  WEEKS,  2026-04-10, 2026-05-15, 2026-05-18, the day after Ascension Day 2026",
    })
    void the_published_date_comes_out(
            int length, TermUnit unit, LocalDate event, LocalDate unrolled, LocalDate end, String source) {
        DeadlineResult result = Product.DEADLINES.compute(Product.term(length, unit), Course.from(event));

        assertThat(result.unrolled()).isEqualTo(unrolled);
        assertThat(result.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} from {1} is {2} ({3})")
    @CsvSource({
        "AWB_6_7,                2013-06-17, 2013-07-29, 'T3 CRVB:2014:4174'",
        "AWB_6_7,                2025-12-22, 2026-02-02, E11",
        "AWB_4_13,               2026-11-06, 2027-01-04, E3",
        "AWB_4_13,               2026-03-20, 2026-05-18, E4",
        "AWB_4_17_3,             2026-06-07, 2026-06-22, 'dossiq, grace period'",
        "PW_10D_12,              2026-04-01, 2026-05-06, 'E1; H10: not six or eight weeks'",
        "PW_10D_2,               2026-03-31, 2026-09-30, 'E7; H: six months do not roll'",
        "PW_10D_2,               2026-04-25, 2026-10-25, 'a Sunday: longer than three months'",
        "WTL_2_7,                2025-11-30, 2026-03-02, E6",
        "WTL_4_5,                2026-10-24, 2027-04-24, 'a Saturday: 26 weeks do not roll'",
        "WTL_REQUEST,            2026-05-20, 2027-01-31, a Sunday that does not move",
        "WTL_PROVISIONAL,        2026-05-20, 2027-03-14, before 15 March",
        "WTL_CORRECTION,         2026-05-20, 2027-05-01, until and with 1 May",
        "WTL_DECISION,           2026-05-20, 2027-07-31, before 1 August",
        "PW_10D_7,               2026-05-20, 2027-01-01, each 1 January",
        "ZW_38A_3,               2026-03-02, 2026-04-13, 'E10, by our reading'",
        "PRAKTIJKLEREN_DECISION, 2026-09-15, 2026-12-15, E12",
        "PRAKTIJKLEREN_REQUEST,  2026-06-02, 2026-09-17, 'T16 RVO'",
    })
    void a_term_of_the_catalogue_gives_the_published_date(
            String code, LocalDate event, LocalDate expected, String source) {
        assertThat(Product.DEADLINES.compute(code, event).end()).isEqualTo(expected);
    }

    @Test
    void a_pause_of_fourteen_days_that_ends_on_second_christmas_day_moves_to_monday() {
        Term term = Product.term(2, TermUnit.WEEKS);
        Course course = Course.from(LocalDate.of(2026, 11, 28))
                .suspended(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15), "vragen");

        DeadlineResult result = Product.DEADLINES.compute(term, course);

        assertThat(result.unrolled()).isEqualTo("2026-12-26");
        assertThat(result.end()).isEqualTo("2026-12-28");
    }

    @Test
    void the_objection_decision_of_a_published_case_is_the_date_we_derived() {
        // T10, RBZWB:2025:6451; the court's own date could not be read.
        var objections = new ObjectionDeadlines(Product.DEADLINES);
        LocalDate letter = LocalDate.of(2024, 12, 17);
        Extension sixWeeks = new Extension(TermLength.of(6, TermUnit.WEEKS), LocalDate.of(2025, 4, 1), "verdaging");

        DeadlineResult decision = objections.decision(
                letter, LocalDate.of(2025, 1, 20), java.util.List.of(), java.util.List.of(sixWeeks));

        assertThat(decision.end()).isEqualTo("2025-06-03");
    }
}
