package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Social return in the demo: invented building blocks, the contract of the cleaners, and somebody who counts for it. */
@Profile("demo")
@Component
class SocialReturnStory {

    private static final String GROUP = "Participatiewet (verzonnen)";

    private final Stage stage;

    SocialReturnStory(Stage stage) {
        this.stage = stage;
    }

    /** Counts for ten weeks; the client looks along and got the proof once; it will not be enough for the whole contract. */
    void counts(LocalDate today) {
        stage.on(today.minusDays(92));
        stage.sends("bouwblokken", "nieuw", TAMAR, blocks(today.minusYears(1).withDayOfYear(1)));
        String address = stage.sends("social-return-contract", "nieuw:" + CLEANING.id(), PAULA, contract(today.minusDays(91))).next();
        String contract = address.substring(address.lastIndexOf('/') + 1);
        LocalDate start = today.minusDays(70);
        Hire hire = hired(start);
        stage.on(start.plusDays(3));
        stage.does(hire, "hire-bsn", PAULA, Map.of("person.bsn", Invented.bsn(21).digits()));
        stage.does(hire, "social-return-link", PAULA, Map.of(
                "contract", contract, "group", GROUP, "bonuses", Set.of(), "countsFrom", start, "hours", "24"));
        LocalDate asked = stage.on(start.plusDays(11));
        stage.does(hire, "social-return-proof", PAULA, Map.of(
                "accepted", "YES", "proof", new Paper("Verklaring van de gemeente over de doelgroep"), "named", "YES",
                "namedSince", asked));
        stage.sends("social-return-meekijken", contract, PAULA, Map.of("look", "YES", "municipality", MUNICIPALITY.id()));
        LocalDate sent = stage.on(today.minusDays(9));
        stage.sends("social-return-verstuurd", contract, PAULA, Map.of(
                "sentOn", sent, "how", "beveiligde mail aan de contractmanager"));
        stage.end();
    }

    private Hire hired(LocalDate start) {
        LocalDate begun = stage.on(start.minusDays(16));
        Hire hire = stage.begins(CLEANING, PAULA, HireAnswers.begin("Farid", "Benhaddou", LocalDate.of(1988, 11, 2), begun));
        stage.does(hire, "hire-job", PAULA, HireAnswers.with(HireAnswers.job(start), Map.of(
                "employment.function", "Schoonmaker", "employment.personnelNumber", "SM-114", "hire.socialReturnDuty", "YES",
                "hire.socialReturnAccepted", "UNKNOWN", "tasks.1.name", "Kantoren schoonmaken", "tasks.2.name", "Vergaderzalen klaarzetten")));
        stage.does(hire, "hire-person", PAULA, HireAnswers.person());
        LocalDate chosen = stage.on(start.minusDays(12));
        stage.does(hire, "hire-package", PAULA, Map.of("schemes", Set.of("SOCIAL_RETURN"), "consentOn", chosen));
        return hire;
    }

    /** Nobody published these amounts. */
    private static Map<String, Object> blocks(LocalDate from) {
        Map<String, Object> it = new HashMap<>(Map.of(
                "validFrom", from, "fullTimeHours", "36", "source", "Verzonnen voor de oefenomgeving, nergens gepubliceerd"));
        put(it, "block.1", GROUP, "31000");
        put(it, "block.2", "Banenafspraak (verzonnen)", "42000");
        put(it, "block.3", "Leerling bbl (verzonnen)", "15000");
        put(it, "bonus.1", "Vast contract (verzonnen)", "5000");
        return it;
    }

    private static void put(Map<String, Object> answers, String key, String label, String euros) {
        answers.put(key + ".label", label);
        answers.put(key + ".euros", Money.euros(euros + ".00"));
    }

    /** Five percent of an invented sum, for a year and a half. */
    private static Map<String, Object> contract(LocalDate from) {
        return Map.of(
                "client", "Gemeente Maasbrug", "reference", "Oefen-17 schoonmaak stadhuis", "municipality", MUNICIPALITY.id(),
                "startsOn", from, "endsOn", from.plusMonths(18).minusDays(1), "value", Money.euros("500000.00"), "kind", "PERCENTAGE",
                "basis", "WHOLE", "percentage", "5");
    }
}
