package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** Somebody reads English: from the login page on, and again after logging in another time. */
@UsesH2
class LanguageJourney extends Journey {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

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
    void a_form_asks_in_english_and_what_is_kept_is_shown_in_the_language_of_the_page() {
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
        hanna.sees("Task done: Facts about the job.");
        hanna.presses("Nederlands");
        hanna.sees("Taak gedaan: Gegevens over de baan.");
    }

    /** Also the mails of who reads English are English, as the mail server got them. */
    @Test
    void what_was_typed_stays_when_the_language_is_switched() throws Exception {
        clock.set(MONDAY);
        Visitor hanna = visitor("hanna");
        Visitor petra = visitor("petra");
        petra.presses("English");
        hanna.goesTo("/aannemen");
        hanna.fills("person.givenName", "Zonnebloem");
        hanna.chooses("person.consent", "YES");
        hanna.page().waitForSelector("[name='person.consentHow']");

        hanna.presses("English");

        assertThat(language(hanna)).isEqualTo("en");
        assertThat(hanna.page().locator("[name='person.givenName']").inputValue()).isEqualTo("Zonnebloem");
        assertThat(hanna.page().locator("[name='person.consent'][value='YES']").isChecked()).isTrue();
        assertThat(hanna.page().url()).as("nothing of it in the address").doesNotContain("Zonnebloem").contains("/werk/aannemen/");
        hanna.sees("Save and go on later");
        hanna.presses("Nederlands");
        hanna.page().locator("[name='person.givenName']").press("Enter");
        hanna.sees("Verander nog");
        assertThat(language(hanna)).as("Enter sends the form and switches nothing").isEqualTo("nl");

        HiringDesk desk = new HiringDesk(Map.of("hanna", hanna, "petra", petra), this::work);
        desk.begins("Karim", "Peters", MONDAY);
        desk.looks("petra");
        assertThat(language(petra)).isEqualTo("en");
        petra.sees("What happened");
        petra.presses("Nederlands");
        petra.sees("Wat er is gebeurd");
        assertThat(subjects("petra@example.nl")).contains("New task: Facts about the job");
    }

    /** A form that the switch cannot send asks first; whoever stays keeps what was typed. */
    @Test
    void another_form_asks_before_it_loses_what_was_typed() {
        Visitor petra = visitor("petra");
        petra.goesTo("/dossiers");
        List<String> asked = new ArrayList<>();
        petra.page().onDialog(dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        });
        petra.goesTo("/termijn-berekenen");
        petra.presses("English");
        petra.presses("Nederlands");
        assertThat(asked).as("nothing typed").isEmpty();
        petra.goesTo("/vervanging");
        petra.page().locator("main form[method=post] input[type=radio]").first().check();

        petra.page().locator(".wb-language button[value=en]").click();

        assertThat(asked).singleElement().asString().contains("bent u dat kwijt");
        assertThat(language(petra)).isEqualTo("nl");
        assertThat(petra.page().locator("main form[method=post] input[type=radio]").first().isChecked()).isTrue();
    }

    private static List<String> subjects(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : Mailbox.to(address)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
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
