package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WageValueReportTest {

    @Test
    void the_report_has_every_field_of_the_model_of_2021() {
        assertThat(text(WageValueFixtures.full()))
                .contains("Naam werknemer Sam de Vries-Özdemir", "Geboortedatum 03-02-1990", "Datum rapport 21-06-2026")
                .contains("Datum bedrijfsbezoek 01-06-2026", "Werkgever Bakkerij De Korenschoof B.V.", "mevrouw R. Tarwe")
                .contains("r.tarwe@korenschoof.example", "Gesproken met de heer B. Oven, ploegleider")
                .contains("Normfunctie Medewerker inpak", "Uitgevoerde functie Inpakker koek", "Uren per week 28,5")
                .contains("Uren per week bij voltijd 38", "Loonwaardedeskundige K. Meter", "012 345 67 90")
                .contains("Dozen vullen 40% 80% 90% 100% 28,8%", "Etiketten plakken 20% 60% 95% 90% 10,26%")
                .contains("Loonwaarde, afgerond op hele procenten 66%", "Schatting van de rekenregel.")
                .contains("rustig en netjes", "opruimen meer tijd kost", "Is het eens met het rapport.", "sneller ben geworden")
                .contains("vastgesteld op 25 juni 2026")
                .doesNotContain("null", "niet opgegeven");
    }

    @Test
    void what_was_not_told_is_said_to_be_missing() {
        assertThat(text(WageValueFixtures.barest()))
                .contains("Geboortedatum niet opgegeven", "Normfunctie niet opgegeven", "Werknemer niet opgegeven")
                .doesNotContain("null", "Schatting", "aangepast?");
    }

    @Test
    void a_report_without_tasks_cannot_be_made() {
        WageValueReport it = WageValueFixtures.barest();

        assertThatThrownBy(() -> new WageValueReport(
                        it.letter(), it.employee(), it.days(), it.employer(), it.work(), it.expert(), List.of(), 0, null, null, null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
