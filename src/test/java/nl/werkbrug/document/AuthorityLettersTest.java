package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthorityLettersTest {

    @Test
    void a_decision_says_what_why_under_which_conditions_and_what_to_do_who_disagrees() {
        assertThat(text(AuthorityFixtures.decision()))
                .contains("jobcoach in eigen dienst", "Sam de Vries-Özdemir", "een deel van uw aanvraag", "5 januari 2026")
                .contains("31 december 2026", "€ 2.700,00", "De jobcoach houdt de uren bij.", "Meer uren zijn niet nodig.")
                .contains("bezwaar maken", "16 februari 2026", "artikel 6:7 en 6:8 lid 1 Awb")
                .doesNotContain("null");
    }

    @Test
    void a_refusal_without_days_and_amount_leaves_them_out() {
        assertThat(text(AuthorityFixtures.barestDecision()))
                .contains("Wij wijzen uw aanvraag af.", "proefplaatsing", "16 februari 2026")
                .doesNotContain("Waar moet u zich aan houden?", "Tot en met", "€", "null");
    }

    @Test
    void what_the_employee_asked_for_is_decided_to_him() {
        assertThat(text(AuthorityFixtures.toEmployee()))
                .contains("Uw werkgever krijgt een kopie", "U kunt bezwaar maken.", "Kopie aan: uw werkgever")
                .doesNotContain("uw werknemer", "De werknemer krijgt");
    }

    @Test
    void that_what_was_granted_is_not_paid_says_why_and_where_that_stands() {
        assertThat(text(AuthorityFixtures.notPaid()))
                .contains("Wij betalen het toegekende bedrag niet.", "Startpremie Lindewoude", "artikel 4:46 lid 2 Awb", "16 februari 2026")
                .doesNotContain("€", "null");
    }

    @Test
    void a_founded_objection_says_what_comes_instead_and_how_to_go_to_court() {
        assertThat(text(AuthorityFixtures.founded()))
                .contains("Uw bezwaar is gegrond.", "Wij kennen uw aanvraag alsnog toe.", "1 december 2025", "5 januari 2026")
                .contains("31 december 2026", "€ 2.700,00", "De jobcoach houdt de uren bij.", "De begeleiding is toch nodig.")
                .contains("beroep instellen bij de rechtbank van het gebied", "16 februari 2026", "artikel 8:1 Awb", "een kopie van de beslissing mee")
                .doesNotContain("U en uw werknemer kunnen bezwaar maken", "null");
    }

    @Test
    void who_asked_reads_what_changes_because_another_objected_and_the_reasons_that_are_for_that_reader() {
        assertThat(text(AuthorityFixtures.changed()))
                .contains("wat er verandert na een bezwaar van een ander", "Iemand anders maakte daartegen bezwaar", "Wij kennen uw aanvraag alsnog toe.", "€ 2.700,00", "De begeleiding kost minder uren.", "Wilt u meer weten?", "rechtbank")
                .doesNotContain("uw bezwaar", "De begeleiding is toch nodig.", "null");
        assertThat(text(AuthorityFixtures.barelyChanged())).contains("Wilt u dat weten?").doesNotContain("Tot en met", "€", "Waar moet u zich aan houden?", "null");
    }

    @Test
    void an_objection_that_is_not_dealt_with_leaves_the_decision_as_it_was() {
        assertThat(text(AuthorityFixtures.inadmissible()))
                .contains("Uw bezwaar is niet-ontvankelijk.", "proefplaatsing", "beroep instellen bij de rechtbank")
                .doesNotContain("Tot en met", "€", "Waar moet u zich aan houden?", "null");
    }

    @Test
    void questions_say_until_when_and_what_happens_otherwise() {
        assertThat(text(AuthorityFixtures.completion()))
                .contains("Het begeleidingsplan", "19 januari 2026", "artikel 4:5 lid 1 Awb", "artikel 4:15 Awb");
        assertThat(text(AuthorityFixtures.view())).contains("Dit werk is al gedaan.", "artikel 4:7 Awb", "zonder uw antwoord")
                .contains("niet alles toekennen").doesNotContain("aanvraag afwijzen");
        assertThat(text(SubsidyFixtures.view())).contains("loonkostensubsidie", "Wij willen uw aanvraag afwijzen.")
                .doesNotContain("niet alles toekennen");
    }

    @Test
    void a_question_to_the_employee_is_answered_by_letter_and_says_what_the_employer_hears() {
        assertThat(text(AuthorityFixtures.completionByLetter()))
                .contains("De offerte", "Doe dat per brief", "maandag 19 januari 2026", "vanaf de dag na die waarop wij deze brief op de post deden", "maar niet wat")
                .doesNotContain("Werkbrug", "voor Sam", "null");
        assertThat(text(AuthorityFixtures.viewByLetter()))
                .contains("Wij willen uw aanvraag afwijzen.", "Schrijf ons een brief, of bel ons.", "artikel 4:7 Awb").doesNotContain("Werkbrug", "null");
        assertThat(text(AuthorityFixtures.completion())).contains("Dat kan in Werkbrug.", "Zolang wij op u wachten").doesNotContain("per brief");
    }
}
