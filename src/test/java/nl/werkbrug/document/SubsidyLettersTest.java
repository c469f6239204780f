package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubsidyLettersTest {

    @Test
    void a_decision_says_what_why_how_much_and_what_to_do_who_disagrees() {
        assertThat(text(SubsidyFixtures.decision()))
                .contains("Betreft: toekenning loonkostensubsidie", "Sam de Vries-Özdemir", "5 januari 2026", "31 december 2026")
                .contains("€ 1.088,10", "Dit bedrag is een schatting.", "€ 2.294,40", "artikel 8 WML", "deze cijfers: minimumloon")
                .contains("De loonwaarde is 60 procent.", "computerprogramma", "op de 15e", "bezwaar maken", "16 februari 2026")
                .doesNotContain("null");
    }

    @Test
    void a_decision_on_an_objection_names_the_court() {
        assertThat(text(SubsidyFixtures.barestDecision()))
                .contains("beroep instellen bij de rechtbank van het gebied waar onze gemeente ligt.", "16 februari 2026", "griffierecht")
                .doesNotContain("bezwaar maken", "computerprogramma", "berekend", "null");
    }

    @Test
    void questions_say_until_when_and_what_happens_otherwise() {
        assertThat(text(SubsidyFixtures.completion()))
                .contains("Ondertekend arbeidscontract", "19 januari 2026", "artikel 4:5 lid 1 Awb", "artikel 4:15 Awb");
        assertThat(text(SubsidyFixtures.view())).contains("Niet in de doelgroep.", "artikel 4:7 Awb", "zonder uw antwoord");
    }
}
