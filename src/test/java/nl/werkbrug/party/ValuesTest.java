package nl.werkbrug.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkbrug.party.InvalidValue.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "111222333, OK", "123456782, OK", "999990019, OK", "010464554, OK", "1112.22.333, OK", "' 111 222 333 ', OK",
        "111222334, BSN_CHECK", "123456789, BSN_CHECK", "000000000, BSN_CHECK", "212221333, BSN_CHECK",
        "11122233, BSN_LENGTH", "1112223330, BSN_LENGTH", "11122233A, BSN_LENGTH", "'', BSN_LENGTH"
    })
    void a_bsn_passes_the_eleven_test(String typed, String outcome) {
        assertThat(outcome(() -> new Bsn(typed))).isEqualTo(outcome);
    }

    @Test
    void a_bsn_does_not_show_itself() {
        Bsn bsn = new Bsn("111222333");

        assertThat(bsn).hasToString("***");
        assertThat("%s".formatted(bsn)).doesNotContain("333");
        assertThat(bsn.digits()).isEqualTo("111222333");
    }

    @Test
    void a_refusal_does_not_repeat_what_was_typed() {
        assertThatThrownBy(() -> new Bsn("123456789"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("123456789");
    }

    @ParameterizedTest
    @CsvSource({"12345678, OK", "1234 5678, OK", "1234567, KVK_NUMBER", "A2345678, KVK_NUMBER"})
    void a_trade_register_number_has_eight_digits(String typed, String outcome) {
        assertThat(outcome(() -> new KvkNumber(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"000012345678, OK", "0000 1234 5678, OK", "12345678, BRANCH_NUMBER"})
    void a_branch_number_has_twelve_digits(String typed, String outcome) {
        assertThat(outcome(() -> new BranchNumber(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789L01, OK", "1234.56.789 l 01, OK", "123456789B01, WAGE_TAX_NUMBER", "123456789L00, WAGE_TAX_NUMBER",
        "123456789L1, WAGE_TAX_NUMBER"
    })
    void a_wage_tax_number_ends_in_an_l_and_two_digits(String typed, String outcome) {
        assertThat(outcome(() -> new WageTaxNumber(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "NL91.ABNA.0417.1643.00"})
    void an_iban_is_read_however_it_is_typed_and_shown_in_groups(String typed) {
        assertThat(new Iban(typed).value()).isEqualTo("NL91ABNA0417164300");
        assertThat(new Iban(typed).inGroups()).isEqualTo("NL91 ABNA 0417 1643 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "NL92ABNA0417164300", "NL91ABNA041716430", "XX91ABNA0417164300", "geen iban"})
    void an_iban_with_a_slip_is_refused(String typed) {
        assertThat(outcome(() -> new Iban(typed))).isEqualTo("IBAN");
    }

    @Test
    void an_address_groups_a_dutch_postcode_and_leaves_a_foreign_one() {
        assertThat(new Address("Coolsingel 40", "3011ad", " Rotterdam ").oneLine())
                .isEqualTo("Coolsingel 40, 3011 AD Rotterdam");
        assertThat(new Address(null, "B-2000", "Antwerpen").oneLine()).isEqualTo("B-2000 Antwerpen");
        assertThat(Address.UNKNOWN.oneLine()).isEmpty();
    }

    @Test
    void every_reason_tells_how_to_mend_it() {
        for (Reason reason : Reason.values()) {
            assertThat(reason.text()).endsWith(".").isNotBlank();
        }
    }

    private static String outcome(ThrowingCallable construction) {
        try {
            construction.call();
            return "OK";
        } catch (InvalidValue e) {
            return e.reason().name();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
