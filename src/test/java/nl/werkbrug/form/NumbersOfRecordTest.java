package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersOfRecordTest {

    @ParameterizedTest
    @CsvSource({
        "999990019, 999990019", "9999 90 019, 999990019", "9999.90.019, 999990019", "999990018, BSN_CHECK",
        "000000000, BSN_CHECK", "12345, BSN_LENGTH", "99999001a, BSN_LENGTH", "1234567890, BSN_LENGTH"
    })
    void reads_a_bsn_with_the_eleven_test(String typed, String outcome) {
        assertThat(Inputs.outcome(NumbersOfRecord.bsn(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"12345678, 12345678", "1234 5678, 12345678", "1234567, KVK", "123456789, KVK", "1234567a, KVK"})
    void reads_a_kvk_number(String typed, String outcome) {
        assertThat(Inputs.outcome(NumbersOfRecord.kvk(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "NL91ABNA0417164300, NL91ABNA0417164300", "nl91 abna 0417 1643 00, NL91ABNA0417164300",
        "DE89 3704 0044 0532 0130 00, DE89370400440532013000", "NL92ABNA0417164300, IBAN_CHECK",
        "NL91ABNA04171643, IBAN_CHECK", "0417164300, IBAN_LENGTH", "ZZ91ABNA0417164300, IBAN_CHECK"
    })
    void reads_an_iban_with_spaces_and_small_letters(String typed, String outcome) {
        assertThat(Inputs.outcome(NumbersOfRecord.iban(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789L01, 123456789L01", "123456789 l 01, 123456789L01", "123456789, WAGE_TAX_NUMBER",
        "12345678L01, WAGE_TAX_NUMBER", "123456789B01, WAGE_TAX_NUMBER"
    })
    void reads_a_loonheffingennummer(String typed, String outcome) {
        assertThat(Inputs.outcome(NumbersOfRecord.wageTaxNumber(typed))).isEqualTo(outcome);
    }
}
