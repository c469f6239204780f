package nl.werkbrug.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.shared.TypedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, Week 53 van 2026, 2026-12-28, 2027-01-03",
        "2027-01-01, Week 53 van 2026, 2026-12-28, 2027-01-03",
        "2027-01-04, Week 1 van 2027, 2027-01-04, 2027-01-10",
        "2024-12-30, Week 1 van 2025, 2024-12-30, 2025-01-05",
        "2026-06-01, Week 23 van 2026, 2026-06-01, 2026-06-07"
    })
    void a_week_runs_from_monday_to_sunday_over_the_end_of_a_year(LocalDate day, String title, LocalDate first, LocalDate last) {
        CalendarPeriod week = CalendarPeriod.around(day, CalendarPeriod.View.WEEK);

        assertThat(week.title()).isEqualTo(title);
        assertThat(week.first()).isEqualTo(first);
        assertThat(week.last()).isEqualTo(last);
        assertThat(CalendarPeriod.around(week.next(), CalendarPeriod.View.WEEK).first()).isEqualTo(last.plusDays(1));
        assertThat(CalendarPeriod.around(week.previous(), CalendarPeriod.View.WEEK).last()).isEqualTo(first.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, Juni 2026, 2026-06-01, 2026-07-05, 5",
        "2026-02-28, Februari 2026, 2026-01-26, 2026-03-01, 5",
        "2027-02-01, Februari 2027, 2027-02-01, 2027-02-28, 4",
        "2026-12-31, December 2026, 2026-11-30, 2027-01-03, 5",
        "2027-01-01, Januari 2027, 2026-12-28, 2027-01-31, 5"
    })
    void a_month_is_shown_in_whole_weeks(LocalDate day, String title, LocalDate first, LocalDate last, int weeks) {
        CalendarPeriod month = CalendarPeriod.around(day, CalendarPeriod.View.MONTH);

        assertThat(month.title()).isEqualTo(title);
        assertThat(month.first()).isEqualTo(first);
        assertThat(month.last()).isEqualTo(last);
        assertThat(month.weeks()).hasSize(weeks).allSatisfy(week -> assertThat(week.days()).hasSize(7));
    }

    @Test
    void days_of_other_months_are_known_as_such() {
        CalendarPeriod month = CalendarPeriod.around(LocalDate.of(2026, 7, 9), CalendarPeriod.View.MONTH);

        assertThat(month.weeks().get(0).days()).extracting(CalendarPeriod.Day::inside)
                .containsExactly(false, false, true, true, true, true, true);
    }

    @ParameterizedTest
    @CsvSource({"1-6-2026, 2026-06-01", "01 06 2026, 2026-06-01", "2026-06-01, 2026-06-01", "31-2-2026,", "1-6-26,", "x,", "1-6-9999,"})
    void a_typed_day_is_read_tolerantly_but_must_exist(String typed, LocalDate day) {
        assertThat(TypedDay.read(typed).orElse(null)).isEqualTo(day);
    }
}
