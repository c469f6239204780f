package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** Somebody helps in the town and is shown at a step; somebody else is trusted, sees exactly what was chosen, and then nothing. */
@UsesH2
class TrustedJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 1);
    private static final Pattern LINK = Pattern.compile("(/vertrouwenspersoon/[\\w-]+)");
    private static final String FATIMA = "fatima@example.nl";

    private HiringDesk desk;

    /** The crawler of pages examines these. */
    @Override
    boolean examinesPages() {
        return false;
    }

    @Test
    void the_people_around_a_hire() throws IOException {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte").forEach(name -> people.put(name, visitor(name)));
        desk = new HiringDesk(people, this::work);
        lotteAddsHelp();
        desk.goesOnWith(beforehand.toldHire(
                "Samira", "Jansen", BEGUN, new Beforehand.Job(LocalDate.of(2026, 4, 20), LocalDate.of(2027, 4, 19), "24", false)));
        Visitor hanna = desk.looks("hanna");
        hanna.sees("Wie kan helpen");
        hanna.sees("Taalcafé");
        String dossier = hanna.page().url().replaceFirst("^https?://[^/]+", "");

        fatimaIsInvited();
        Visitor fatima = fatimaComesIn();
        fatima.goesTo("/dossiers");
        fatima.follows("Samira Jansen");
        fatima.sees("U kijkt mee tot en met");
        fatima.sees("Open taken");
        fatima.doesNotSee("Bekende gegevens");
        fatima.follows("Opmerking schrijven");
        fatima.fills("comment", "Samira heeft maandag een afspraak op school.");
        fatima.presses("Plaatsen");
        desk.looks("hanna").sees("Samira heeft maandag een afspraak op school.");

        hanna.follows("De werknemer wil stoppen");
        hanna.presses("Toegang stoppen");
        fatima.isRefused(dossier, "Samira");
        fatima.goesTo("/dossiers");
        fatima.doesNotSee("Samira");
    }

    private void lotteAddsHelp() {
        Visitor lotte = desk.as("lotte");
        lotte.goesTo("/netwerk/Maasbrug");
        lotte.follows("Zet uzelf erbij");
        lotte.chooses("kind", "ORGANISATION");
        lotte.fills("name", "Taalcafé");
        lotte.fills("about", "Elke week Nederlands oefenen.");
        lotte.chooses("topics", "LANGUAGE");
        lotte.fills("contact", "Bibliotheek, op dinsdagavond");
        lotte.fills("languages", "Nederlands");
        lotte.chooses("free", "YES");
        lotte.ticks("public");
        lotte.presses("Opslaan");
        lotte.sees("Taalcafé");
        Visitor passer = passerBy("bezoeker-netwerk");
        passer.goesTo("/netwerk/Maasbrug?onderwerp=LANGUAGE");
        passer.sees("Elke week Nederlands oefenen.");
    }

    private void fatimaIsInvited() {
        Visitor hanna = desk.looks("hanna");
        hanna.follows("Vertrouwenspersoon uitnodigen");
        hanna.fills("name", "Fatima");
        hanna.fills("email", FATIMA);
        hanna.chooses("rights", "COMMENTS");
        hanna.fills("endsOn", BEGUN.plusMonths(3));
        hanna.fills("consentOn", BEGUN);
        hanna.chooses("consentHow", "SPOKEN");
        desk.sends("hanna", "Uitnodigen");
    }

    private Visitor fatimaComesIn() throws IOException {
        Matcher link = LINK.matcher(text());
        assertThat(link.find()).isTrue();
        Visitor fatima = passerBy("fatima");
        fatima.goesTo(link.group(1));
        fatima.doesNotSee("Samira");
        fatima.fills("naam", "Fatima Azzouzi");
        fatima.fills("wachtwoord", People.PASSWORD);
        fatima.fills("nogmaals", People.PASSWORD);
        fatima.presses("Account maken en meekijken");
        return visitor(FATIMA);
    }

    private static String text() throws IOException {
        try {
            return Mailbox.to(FATIMA).get(0).getContent().toString();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
