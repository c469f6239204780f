package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String language(Visitor visitor) {
        return visitor.page().locator("html").getAttribute("lang");
    }

    private static void logsIn(Visitor visitor, String name, String password, String button) {
        visitor.page().getByLabel(name).fill("petra");
        visitor.page().getByLabel(password).fill(People.PASSWORD);
        visitor.presses(button);
    }
}
