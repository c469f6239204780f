package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1         | 2        | 2026 | 2026-02-01
            01        | 02       | 2026 | 2026-02-01
            1         | februari | 2026 | 2026-02-01
            1         | Feb      | 2026 | 2026-02-01
            1         | mrt.     | 2026 | 2026-03-01
            1         | sept     | 2026 | 2026-09-01
            29        | 2        | 2024 | 2024-02-29
            1-2-2026  | ''       | ''   | 2026-02-01
            01 02 2026 | ''      | ''   | 2026-02-01
            1 mei 2026 | ''      | ''   | 2026-05-01
            2026-02-01 | ''      | ''   | 2026-02-01
            29        | 2        | 2026 | DATE_IMPOSSIBLE
            31        | 4        | 2026 | DATE_IMPOSSIBLE
            32        | 1        | 2026 | DATE_DAY day
            0         | 1        | 2026 | DATE_DAY day
            x         | 1        | 2026 | DATE_DAY day
            1         | 13       | 2026 | DATE_MONTH month
            1         | ma       | 2026 | DATE_MONTH month
            1         | 2        | 26   | DATE_YEAR_SHORT year
            1-2-26    | ''       | ''   | DATE_YEAR_SHORT year
            1         | 2        | 1066 | DATE_YEAR year
            1         | 2        | 20x6 | DATE_YEAR year
            ''        | 2        | 2026 | DATE_DAY_MISSING day
            1         | ''       | 2026 | DATE_MONTH_MISSING month
            1         | 2        | ''   | DATE_YEAR_MISSING year
            """)
    void reads_three_fields_and_says_which_one_is_wrong(String day, String month, String year, String outcome) {
        Parsed parsed = DateInput.parse(List.of(day, month, year), new DateRange("", ""), TODAY);

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"14, DATE_EARLIEST", "15, 2026-06-15", "16, 2026-06-16", "21, DATE_LATEST"})
    void keeps_dates_between_the_bounds_of_the_form(String day, String outcome) {
        Parsed parsed = DateInput.parse(List.of(day, "6", "2026"), new DateRange("today", "2026-06-20"), TODAY);

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }

    @Test
    void names_the_day_that_does_not_exist() {
        Parsed.Wrong wrong = (Parsed.Wrong) DateInput.parse(List.of("31", "2", "2026"), new DateRange("", ""), TODAY);

        assertThat(wrong.problem().text("Begindatum", wrong.details()))
                .isEqualTo("Verander “Begindatum”. 31 februari 2026 bestaat niet. Deze maand heeft 28 dagen.");
    }
}
