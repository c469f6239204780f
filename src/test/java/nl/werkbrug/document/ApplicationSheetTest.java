package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationSheetTest {

    @Test
    void says_where_to_send_it_by_when_who_signs_and_that_nothing_was_sent() {
        assertThat(text(SheetFixtures.full()))
                .contains("Betreft: aanvraag jobcoach in eigen dienst", "Werkbrug heeft het gemaakt en verstuurt niets")
                .contains("UWV, met het formulier", "maandag 29 juni 2026", "Protocol Interne Jobcoach UWV 2015")
                .contains("de werkgever en de werknemer", "Deze dag is voorbij.", "Deze dag is een schatting.")
                .contains("Plannen van de dag.", "Ria Rog", "NL91 ABNA 0417 1643 00", "het begeleidingsplan")
                .contains("integratiebesluit). Wij drukken het niet af", "R. Tarwe, Hoofd personeelszaken")
                .doesNotContain("null");
    }

    @Test
    void without_a_law_that_asks_for_it_the_number_is_not_there() {
        assertThat(text(SheetFixtures.barest()))
                .contains("Het burgerservicenummer staat niet op dit blad", "geen dag bekend", "Functie niet opgegeven")
                .doesNotContain("null", "999900006", "Stuur mee");
    }

    @Test
    void a_sheet_without_answers_is_refused() {
        ApplicationSheet it = SheetFixtures.full();
        assertThatThrownBy(() -> new ApplicationSheet(
                        it.letter(), it.subject(), it.sendTo(), null, List.of(), null, List.of(), it.signers()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
