package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongWordsTest {

    @Test
    void a_line_ends_between_words_and_never_inside_a_short_one() {
        assertThat(pieces("Voorbeeld B.V. te Sint-Annaparochie")).containsExactly(
                "Voorbeeld ", "B.V. ", "te ", "Sint-", "Annaparochie");
    }

    @Test
    void an_amount_stays_on_one_line() {
        assertThat(pieces("is €\u00a01.875,40 per")).containsExactly("is ", "€\u00a01.875,40 ", "per");
    }

    @Test
    void a_very_long_word_may_be_cut() {
        assertThat(pieces("een.afdeling@organisatie.example x"))
                .containsExactly("een.afdelin", "g@organisat", "ie.example ", "x");
    }

    @Test
    void a_reference_may_be_cut_sooner_but_an_account_number_may_not() {
        assertThat(pieces("2026/0000123456789/ABC")).containsExactly("2026/000012", "3456789/ABC");
        assertThat(pieces("NL91\u00a0ABNA\u00a00417\u00a01643\u00a000")).hasSize(1);
        assertThat(pieces("Gerechtsdeurwaarders")).hasSize(1);
    }

    private static List<String> pieces(String text) {
        LongWords breaker = new LongWords();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaker.next(); to >= 0; to = breaker.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
