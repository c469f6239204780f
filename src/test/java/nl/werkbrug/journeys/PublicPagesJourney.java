package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** Somebody without an account plans a hire, and computes a term and a garnishment. */
@UsesH2
class PublicPagesJourney extends Journey {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @Test
    void anybody_sees_which_schemes_fit_a_hire() {
        clock.set(FIRST_DAY);
        Visitor visitor = passerBy("bezoeker-regelingen");

        visitor.goesTo("/welke-regelingen");
        visitor.fills("startsOn", "32-13-2026");
        visitor.presses("Regelingen bekijken");
        visitor.sees("Vul een dag in");
        visitor.fills("startsOn", "1-1-2026");
        visitor.fills("hoursPerWeek", "32");
        visitor.chooses("permanent", "ja");
        visitor.chooses("jobKind", "ORDINARY");
        visitor.chooses("wageSubsidyGroup", "YES");
        visitor.fills("residence", "Maasbrug");
        visitor.chooses("benefit", "BIJSTAND");
        visitor.presses("Regelingen bekijken");

        visitor.chooses("wageValueMeasured", "ja");
        visitor.page().locator("button:has-text('Opnieuw kijken')").first().click();
        visitor.looks();
        visitor.sees("Deze regelingen passen");
        visitor.sees("artikel 10d");
    }

    @Test
    void anybody_sees_what_the_schemes_bring() {
        clock.set(LocalDate.of(2025, 12, 1));
        Visitor visitor = passerBy("bezoeker-opbrengst");

        visitor.goesTo("/wat-levert-het-op");
        visitor.presses("Opbrengst berekenen");
        visitor.fillsFirstDate(FIRST_DAY);
        visitor.fills("uren", "32");
        visitor.fills("voltijdUren", "36");
        visitor.fills("leeftijd", "30");
        visitor.chooses("meting", "ja");
        visitor.fills("loonwaarde", "60");
        visitor.selects("lkv", "BANENAFSPRAAK");
        visitor.fills("verloondeUren", "1664");
        visitor.presses("Opbrengst berekenen");

        visitor.sees("€ 1.088,10");
        visitor.sees("€ 1.680,64");
        visitor.sees("schatting");
    }

    @Test
    void anybody_computes_a_term() {
        Visitor visitor = passerBy("bezoeker-termijn");

        visitor.goesTo("/termijn-berekenen?startdatum=31-2-2026&lengte=5&van-2=x");
        visitor.sees("Er zijn 4 fouten");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("fouten");
        visitor.goesTo("/termijn-berekenen");
        visitor.fills("startdatum", "10 april 2026");
        visitor.page().getByLabel("Termijn uit de lijst").selectOption("PW_10D_12");
        visitor.presses("Laatste dag berekenen");
        visitor.sees("maandag 18 mei 2026");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("uitkomst");
    }

    @Test
    void anybody_computes_a_garnishment() {
        Visitor visitor = passerBy("bezoeker-loonbeslag");

        visitor.goesTo("/loonbeslag-berekenen");
        visitor.presses("Verdeling berekenen");
        visitor.sees("Er zijn 3 fouten");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("fouten");
        visitor.fills("nettoLoon", "1.900");
        visitor.fills("onbelasteVergoedingen", "100");
        visitor.fills("beslagvrijeVoet", "1000");
        visitor.fills("bedrag-1", "3000");
        visitor.page().getByText("Meer beslagen").click();
        visitor.selects("soort-2", "CJIB");
        visitor.fills("bedrag-2", "600");
        visitor.presses("Verdeling berekenen");
        visitor.sees("€ 1.100,00");
        visitor.sees("Deurwaarder (nog niet betalen) € 750,00");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("uitkomst");
    }
}
