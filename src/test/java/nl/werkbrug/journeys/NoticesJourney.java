package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.notices.DailyOverview;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody new: the first steps, the bell, the daily overview by mail, and a hard word opened by keyboard. */
@UsesH2
class NoticesJourney extends Journey {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @Autowired
    DailyOverview overview;

    private Visitor petra;
    private HiringDesk desk;

    @Test
    void from_the_first_login_to_the_daily_overview() throws Exception {
        clock.set(MONDAY);
        petra = visitor("petra");
        Visitor hanna = visitor("hanna");
        desk = new HiringDesk(Map.of("petra", petra, "hanna", hanna), this::work);
        petra.goesTo("/inbox");
        petra.sees("Zo begint u");
        petra.sees("Zo begint u: 0 van 4 gedaan");
        desk.begins("Karim", "Peters", MONDAY);

        theBell();
        onceADay();
        theFirstSteps();
        aHardWord();
    }

    /** A colleague began something: it is told and mailed, and is read by following it. */
    private void theBell() throws MessagingException {
        assertThat(subjects("petra@example.nl")).contains("Nieuwe taak: Gegevens over de baan");
        petra.goesTo("/inbox");
        String before = petra.page().locator(".wb-bell").innerText();
        assertThat(before).contains("ongelezen");
        petra.follows("Meldingen");
        petra.sees("Nieuwe taak: Gegevens over de persoon");
        petra.follows("Nieuwe taak: Gegevens over de baan");
        assertThat(petra.page().url()).contains("/werk/taak/");
        assertThat(petra.page().locator(".wb-bell").innerText()).isNotEqualTo(before);
        petra.goesTo("/meldingen");
        petra.presses("Markeer alles als gelezen");
        assertThat(petra.page().locator(".wb-bell").innerText().strip()).isEqualTo("Meldingen");
    }

    private void onceADay() throws MessagingException, IOException {
        petra.follows("Kies hoe u berichten krijgt");
        petra.chooses("WORK", "DAILY");
        petra.presses("Bewaar mijn keuze");
        petra.sees("Uw keuze is bewaard.");
        int mails = Mailbox.to("petra@example.nl").size();
        desk.tellsJob(LocalDate.of(2026, 3, 16), LocalDate.of(2027, 3, 15), "24");
        desk.tellsPerson();
        assertThat(Mailbox.to("petra@example.nl")).as("nothing at once any more").hasSize(mails);

        clock.set(TUESDAY.atTime(7, 0));
        overview.run();
        overview.run();
        work();

        List<MimeMessage> told = Mailbox.to("petra@example.nl").subList(mails, mails + 1);
        assertThat(Mailbox.to("petra@example.nl")).hasSize(mails + 1);
        assertThat(told.get(0).getSubject()).startsWith("Uw overzicht van Werkbrug: ");
        assertThat(told.get(0).getContent().toString()).contains("NIEUW WERK VOOR MIJ", "Pakket bekijken en regelingen kiezen", "/meldingen/")
                .doesNotContain("Karim", "Peters");
    }

    private void theFirstSteps() {
        petra.goesTo("/inbox?lijst=niemand");
        petra.sees("Zo begint u: 2 van 4 gedaan");
        petra.page().locator("form[action$='/oppakken'] button").first().click();
        petra.looks();
        petra.goesTo("/dossiers");
        petra.page().locator("main table a").first().click();
        petra.looks();
        petra.goesTo("/inbox");
        petra.sees("Zo begint u: 3 van 4 gedaan");
        petra.page().locator("#zo-begint-u > summary").click();
        petra.presses("Niet meer tonen");
        petra.doesNotSee("Zo begint u: 3 van 4 gedaan");
        petra.follows("Hulp en uitleg");
        petra.sees("Uw werk: Salarisadministratie");
        petra.presses("Toon de eerste stappen weer");
        petra.sees("Zo begint u: 3 van 4 gedaan");
    }

    private void aHardWord() {
        petra.goesTo("/inbox");
        petra.follows("Pakket bekijken en regelingen kiezen");
        Locator word = petra.page().locator("details.wb-term").first();
        word.locator("summary").focus();
        petra.page().keyboard().press("Enter");
        assertThat(word.getAttribute("open")).isNotNull();
        petra.looks();
        petra.page().keyboard().press("Escape");
        assertThat(word.getAttribute("open")).isNull();
        theMenuCoversNothing();
        word.locator("summary").click();
        petra.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(word.isVisible()).as("on paper").isFalse();
        petra.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        word.locator("a").click();
        petra.looks();
        assertThat(petra.page().url()).contains("/hulp/begrippen#");
    }

    /** One part of it at a time, until Escape is pressed or somebody goes on elsewhere. */
    private void theMenuCoversNothing() {
        Locator parts = petra.page().locator(".wb-nav__group details");
        Locator open = petra.page().locator(".wb-nav__group details[open]");
        for (int i = 0; i < parts.count(); i++) {
            parts.nth(i).locator("summary").click();
            assertThat(open.count()).isEqualTo(1);
        }
        petra.page().keyboard().press("Escape");
        assertThat(open.count()).isZero();
        parts.first().locator("summary").press("Enter");
        assertThat(open.count()).isEqualTo(1);
        petra.page().locator("h1").click();
        assertThat(open.count()).isZero();
    }

    private static List<String> subjects(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : Mailbox.to(address)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }
}
