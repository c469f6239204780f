package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyInputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56      | 1234.56
            1234,56       | 1234.56
            1234.56       | 1234.56
            € 1.234       | 1234.00
            €1.234        | 1234.00
            1.234.567,89  | 1234567.89
            1 234,56      | 1234.56
            1234          | 1234.00
            1234,5        | 1234.50
            1.23          | 1.23
            0             | 0.00
            0,07          | 0.07
            100,-         | 100.00
            € 100,--      | 100.00
            100,–         | 100.00
            EUR 100       | 100.00
            100 euro      | 100.00
            9999999999,99 | 9999999999.99
            1,234.56      | MONEY_AMBIGUOUS
            1,234         | MONEY_AMBIGUOUS
            12.34.56      | MONEY
            1.23,45       | MONEY
            twaalf        | MONEY
            12a           | MONEY
            €             | MONEY
            -             | MONEY
            12,345        | MONEY_AMBIGUOUS
            1234,567      | MONEY_CENTS
            0.500         | MONEY_CENTS
            1.234,567     | MONEY_CENTS
            -5            | MONEY_NEGATIVE
            - 5,00        | MONEY_NEGATIVE
            −5            | MONEY_NEGATIVE
            5,00-         | MONEY_NEGATIVE
            (5)           | MONEY_NEGATIVE
            € -5          | MONEY_NEGATIVE
            99999999999   | MONEY_SIZE
            """)
    void reads_amounts_as_people_write_them(String typed, String outcome) {
        Parsed parsed = MoneyInput.parse(typed, Inputs.range(null, null, 2));

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"99.99, MONEY_MIN", "100, 100.00", "2000, 2000.00", "'2000,01', MONEY_MAX"})
    void keeps_amounts_between_the_bounds_of_the_form(String typed, String outcome) {
        Parsed parsed = MoneyInput.parse(typed, Inputs.range("100", "2000", 2));

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"-5, -5.00", "'-1.000,50', -1000.50", "-2000, MONEY_MIN"})
    void accepts_a_negative_amount_where_the_form_says_so(String typed, String outcome) {
        Parsed parsed = MoneyInput.parse(typed, Inputs.range("-1500", null, 2));

        assertThat(Inputs.outcome(parsed)).isEqualTo(outcome);
    }
}
