package nl.werkbrug.debthelp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.HelpReferral;
import nl.werkbrug.document.Letter;
import org.junit.jupiter.api.Test;

/** The letter to a helper reads as a letter. */
class ReferralPapersTest {

    @Test
    void street_and_town_stand_on_lines_of_their_own() {
        assertThat(ReferralPapers.lines("Plein 3, 1234 AB Voorbeeldstad")).containsExactly("Plein 3", "1234 AB Voorbeeldstad");
        assertThat(ReferralPapers.lines("Plein 3\n1234 AB Voorbeeldstad")).containsExactly("Plein 3", "1234 AB Voorbeeldstad");
        assertThat(ReferralPapers.lines(null)).isEmpty();
    }

    @Test
    void the_sort_of_help_has_no_capital_in_a_sentence() {
        LocalDate day = LocalDate.of(2026, 6, 9);
        Letter letter = new Letter(Letter.Party.of("Gemeente"), Letter.Party.of("Hulp"), day, "WB-1", null, null);

        assertThat(new HelpReferral(letter, "Gemeentelijke schuldhulp", false, day, null, List.of()).helpInSentence())
                .isEqualTo("gemeentelijke schuldhulp");
    }
}
