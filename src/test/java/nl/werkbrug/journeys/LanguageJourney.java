package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** Somebody reads English: from the login page on, and again after logging in another time. */
@UsesH2
class LanguageJourney extends Journey {

    @Test
    void the_choice_of_a_language_stays() {
        Visitor visitor = passerBy("taal");
        visitor.goesTo("/inloggen");
        visitor.presses("English");
        assertThat(language(visitor)).isEqualTo("en");
        logsIn(visitor, "User name", "Password", "Log in");
        visitor.sees("You have not hired anybody with a scheme yet.");
        visitor.goesTo("/inbox");
        visitor.sees("You have no tasks now.");
        visitor.goesTo("/termijnen?lijst=alles");
        visitor.sees("No deadlines are running now.");

        visitor.presses("Nederlands");
        assertThat(visitor.page().url()).endsWith("/termijnen?lijst=alles");
        assertThat(language(visitor)).isEqualTo("nl");
        visitor.presses("English");
        visitor.goesTo("/vervanging");
        visitor.sees("Who stands in for you now?");
        visitor.presses("Log out");

        visitor.presses("Nederlands");
        logsIn(visitor, "Gebruikersnaam", "Wachtwoord", "Inloggen");
        assertThat(language(visitor)).as("what the user chose, not what this browser chose last").isEqualTo("en");
        visitor.presses("Nederlands");
        visitor.goesTo("/inbox");
        visitor.sees("U hebt nu geen taken.");
    }

    @Test
    void a_form_asks_in_english_and_what_is_kept_is_dutch() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        clock.set(today);
        Visitor hanna = visitor("hanna");
        HiringDesk desk = new HiringDesk(Map.of("hanna", hanna), this::work);
        desk.begins("Amal", "Visser", today);
        String dossier = URI.create(hanna.page().url()).getPath();
        String task = hanna.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gegevens over de baan"))
                .first().getAttribute("href");
        hanna.presses("English");
        hanna.goesTo(task);
        hanna.sees("What kind of work is it?");
        hanna.sees("Sheltered work");
        hanna.fills("employment.startsOn-day", "1");
        hanna.fills("employment.startsOn-month", "may");
        hanna.presses("Record");
        hanna.sees("Fill in “Position”.");
        hanna.sees("Also fill in the year at “First working day”.");
        hanna.doesNotSee("Functie");

        desk.fillsInJob(today.plusMonths(2), today.plusMonths(14), "32");
        hanna.presses("Record");
        work();
        assertThat(URI.create(hanna.page().url()).getPath()).as("sent").isEqualTo(dossier);
        hanna.sees("Taak gedaan: Gegevens over de baan.");
        hanna.presses("Nederlands");
    }

    private static String language(Visitor visitor) {
        return visitor.page().locator("html").getAttribute("lang");
    }

    private static void logsIn(Visitor visitor, String name, String password, String button) {
        visitor.page().getByLabel(name).fill("petra");
        visitor.page().getByLabel(password).fill(People.PASSWORD);
        visitor.presses(button);
    }
}
