package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkbrug.rules.RuleFileException;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = Product.CALENDAR;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "2008 | 05-02",
        "2009 | 01-02 05-01 05-04 05-22",
        "2010 | 05-14",
        "2011 | 05-06 06-03",
        "2012 | 05-18 12-24 12-31",
        "2013 | 04-29 05-10 12-27",
        "2014 | 05-30",
        "2015 | 01-02 05-04 05-15",
        "2016 | 05-06",
        "2017 | 04-28 05-26",
        "2018 | 05-11 12-24 12-31",
        "2019 | 05-31 12-27",
        "2020 | 05-22",
        "2021 | 05-14",
        "2022 | 05-27",
        "2023 | 04-28 05-19",
        "2024 | 05-10 12-27",
        "2025 | 05-30",
        "2026 | 01-02 05-15",
        "2027 | 05-07",
        "2028 | 04-28 05-26",
    })
    void the_days_that_decrees_made_equal_to_a_holiday_are_these(int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day)).toList();

        List<LocalDate> equated = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> calendar.dayOff(day).filter(off -> off.name().startsWith("gelijkgesteld")).isPresent())
                .toList();

        assertThat(equated).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "2013 | 01-01 03-29 04-01 04-30 05-05 05-09 05-20 12-25 12-26",
        "2024 | 01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26",
        "2025 | 01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26",
        "2026 | 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26",
        "2027 | 01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26",
        "2028 | 01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26",
    })
    void the_holidays_of_the_law_are_these_with_good_friday_and_fifth_of_may_each_year(int year, String days) {
        assertThat(days.split(" ")).allSatisfy(day -> assertThat(calendar.dayOff(LocalDate.parse(year + "-" + day)))
                .get().extracting(DayOff::name).asString().doesNotContain("zaterdag", "zondag", "gelijkgesteld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-30", "2025-04-28", "2026-12-31", "2026-05-04", "2024-12-24"})
    void other_days_of_the_week_are_working_days(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "{1} working days from {0}: {2}")
    @CsvSource({
        // The shape of these cases is from other systems; the days are worked out with the Dutch calendar.
        "2020-09-01, 2,  2020-09-03",
        "2020-09-03, 2,  2020-09-07",
        "2020-09-03, 4,  2020-09-09",
        "2020-09-03, 10, 2020-09-17",
        // A start on a day off does not count, as no start does: the Monday is the first of three.
        "2023-07-30, 3,  2023-08-02",
        "2024-03-29, 2,  2024-04-03",
        "2026-05-13, 1,  2026-05-18",
        "2026-12-24, 1,  2026-12-28",
        "2026-12-31, 1,  2027-01-04",
    })
    void counts_working_days_over_weekends_holidays_and_equated_days(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plus(from, days)).isEqualTo(expected);
    }

    @Test
    void counting_back_undoes_counting_on_for_every_working_day_of_four_years() {
        LocalDate.of(2023, 2, 1).datesUntil(LocalDate.of(2027, 2, 1))
                .filter(calendar::isWorkingDay)
                .forEach(day -> {
                    for (int days : new int[] {1, 2, 5, 10, 15}) {
                        assertThat(calendar.minus(calendar.plus(day, days), days)).isEqualTo(day);
                        assertThat(calendar.plus(calendar.minus(day, days), days)).isEqualTo(day);
                    }
                });
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({"2029-01-01, 2029", "2028-12-31, 2029", "2007-12-23, 2007", "1999-06-01, 1999"})
    void a_question_about_a_year_without_data_names_that_year(LocalDate day, int year) {
        assertThatThrownBy(() -> calendar.firstWorkingDayFrom(day))
                .isInstanceOfSatisfying(NotComputable.NoCalendar.class, refusal -> {
                    assertThat(refusal.year()).isEqualTo(year);
                    assertThat(refusal.inDutch()).contains("Voor " + year).contains("31 december 2028");
                });
    }

    @ParameterizedTest(name = "{1} becomes {2}")
    @CsvSource(delimiter = '|', value = {
        "rules/a/2026-01-01.yaml | 2026-01-02 | 2025-12-31 | lies outside",
        "rules/a/2026-01-01.yaml | 2026-01-02 | 2-1-2026   | is not a date",
        "rules/b/2007-12-24.yaml | NEW_YEAR   | NEW_JEAR   | not all known to the library",
    })
    void refuses_a_bad_calendar_file(String path, String good, String bad, String problem) {
        String decree = "kind: EQUATED_DAYS\nvalidUntil: 2028-12-31\ngrade: A\nsource: besluit\ndays:\n  - 2026-01-02\n";
        String list = "kind: HOLIDAYS\nsource: artikel 3\ndays:\n  NEW_YEAR: Nieuwjaarsdag\n  KINGS_DAY: Koningsdag\n"
                + "  QUEENS_BIRTHDAY: Koninginnedag\n";
        RuleFiles files = RuleFiles.of(Map.of(
                "rules/a/2026-01-01.yaml", decree.replace(good, bad), "rules/b/2007-12-24.yaml", list.replace(good, bad)));

        assertThatThrownBy(() -> WorkingCalendar.of(files))
                .isInstanceOf(RuleFileException.class).hasMessageContaining(path).hasMessageContaining(problem);
    }
}
