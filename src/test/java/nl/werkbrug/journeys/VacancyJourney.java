package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** From a vacancy to a hire: the employer offers a place, the coach proposes somebody, and a yes begins the hire with what is known. */
@UsesH2
class VacancyJourney extends Journey {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 13);
    private static final LocalDate START = LocalDate.of(2025, 3, 3);

    @Test
    void vacancy_to_proposal_to_hire() {
        clock.set(TODAY);
        Visitor hanna = visitor("hanna");
        Visitor coen = visitor("coen");
        offers(hanna);
        proposes(coen);
        accepts(hanna);

        coen.goesTo("/plekken");
        coen.doesNotSee("Voorraadhulp bakkerij");
        hanna.follows("Naar de aanname");
        hanna.sees("Mila Jansen");
        hanna.follows("Gegevens over de baan");
        assertThat(hanna.page().locator("[name='employment.function']").inputValue()).isEqualTo("Voorraadhulp bakkerij");
        assertThat(hanna.page().locator("[name='employment.hoursPerWeek']").inputValue()).isEqualTo("24");
        assertThat(hanna.page().locator("[name='employment.startsOn-year']").inputValue()).isEqualTo("2025");
        assertThat(hanna.page().locator("[name='tasks.1.name']").inputValue()).isEqualTo("Meel aanvullen");
    }

    private void offers(Visitor hanna) {
        hanna.goesTo("/plekken");
        hanna.follows("Plek aanbieden");
        hanna.fills("function", "Voorraadhulp bakkerij");
        hanna.fills("tasks", "Meel aanvullen\nBlikken wassen");
        hanna.fills("hours", "24");
        hanna.fills("town", "Maasbrug");
        hanna.fills("startsOn", START);
        hanna.fills("wanted", "1");
        hanna.chooses("openHiring", "NO");
        hanna.presses("In de lijst zetten");
        work();
        hanna.sees("In de lijst");
    }

    private void proposes(Visitor coen) {
        coen.goesTo("/plekken");
        coen.fills("functie", "voorraad");
        coen.presses("Zoeken");
        coen.follows("Voorraadhulp bakkerij");
        coen.follows("Iemand voorstellen");
        coen.fills("person.short", "Mila");
        coen.fills("wishes", "Werkt graag vroeg op de dag.");
        coen.fills("person.givenName", "Mila");
        coen.fills("person.familyName", "Jansen");
        coen.fills("person.birthDate", LocalDate.of(2001, 5, 6));
        coen.fills("person.residence", "Maasbrug");
        coen.chooses("consent.shares", "SHORT");
        coen.fills("consent.on", TODAY);
        coen.fills("consent.until", START);
        coen.chooses("consent.how", "SPOKEN");
        coen.ticks("consent.told");
        coen.presses("Verder naar controleren");
        coen.presses("Voorstellen");
        work();
        coen.sees("Mila Jansen");
        coen.goesTo("/plekken");
        coen.sees("Bij de werkgever");
    }

    private void accepts(Visitor hanna) {
        hanna.opensTask("Antwoord geven op een voorstel: Voorraadhulp bakkerij");
        hanna.sees("Werkt graag vroeg op de dag.");
        hanna.doesNotSee("Jansen");
        hanna.chooses("answer", "ACCEPT");
        hanna.presses("Verder naar controleren");
        hanna.presses("Antwoorden");
        work();
    }

    @Override
    boolean examinesPages() {
        return false;
    }
}
