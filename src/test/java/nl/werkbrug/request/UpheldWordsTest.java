package nl.werkbrug.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpheldWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFUSED | GRANTED | uw | Wij kennen uw aanvraag alsnog toe.
            REFUSED | PARTLY  | de | Wij kennen een deel van de aanvraag alsnog toe.
            PARTLY  | GRANTED | uw | Wij kennen nu uw hele aanvraag toe.
            PARTLY  | PARTLY  | uw | Wij kennen nog steeds een deel van uw aanvraag toe. Wat er nu geldt, staat hieronder.
            GRANTED | GRANTED | uw | Uw aanvraag blijft toegekend. Wat er nu geldt, staat hieronder.
            GRANTED | GRANTED | de | De aanvraag blijft toegekend. Wat er nu geldt, staat hieronder.
            GRANTED | PARTLY  | uw | Wij kennen niet meer uw hele aanvraag toe, maar een deel ervan.""")
    void the_letter_says_what_changes_beside_what_there_was(Outcome before, Outcome now, String whose, String sentence) {
        assertThat(UpheldWords.sentence(before, now, whose)).isEqualTo(sentence);
    }
}
