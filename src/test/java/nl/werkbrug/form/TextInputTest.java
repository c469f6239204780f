package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextInputTest {

    @ParameterizedTest
    @CsvSource({
        "jan@bedrijf.nl, jan@bedrijf.nl", "j.de-vries+werk@sub.bedrijf.nl, j.de-vries+werk@sub.bedrijf.nl",
        "jan, EMAIL", "jan@bedrijf, EMAIL", "jan..x@bedrijf.nl, EMAIL", "jan @bedrijf.nl, EMAIL", "a@b@c.nl, EMAIL"
    })
    void reads_an_email_address(String typed, String outcome) {
        assertThat(Inputs.outcome(TextInput.email(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"1234 AB, 1234 AB", "1234ab, 1234 AB", "0234 AB, POSTCODE", "1234 A, POSTCODE", "AB 1234, POSTCODE"})
    void reads_a_postcode(String typed, String outcome) {
        assertThat(Inputs.outcome(TextInput.postcode(typed))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"a, TOO_SHORT", "abc, abc", "abcdef, TOO_LONG"})
    void keeps_texts_between_their_bounds(String typed, String outcome) {
        assertThat(Inputs.outcome(TextInput.text(typed, Inputs.rules(2, 5)))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_has_a_message_that_names_the_field(Problem problem) {
        String text = problem.text("Loon per maand", List.of("een", "twee", "drie"));

        assertThat(text).contains("Loon per maand").doesNotContain("{");
    }

    @Test
    void bounds_every_text_even_when_the_form_sets_no_bound() {
        FormField field = FormReader.read("t.form", """
                {"id": "t", "properties": {"title": "T"},
                 "components": [{"type": "textfield", "key": "name", "label": "Naam"}]}""").fields().get(0);

        Parsed parsed = FieldInput.parse(field, List.of("x".repeat(2_001)), List.of(), java.time.LocalDate.EPOCH);

        assertThat(Inputs.outcome(parsed)).isEqualTo("TOO_LONG");
    }
}
