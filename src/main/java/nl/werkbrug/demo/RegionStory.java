package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who were hired before, so that the lab has something to count: just enough of them, and many figures are still too small. */
@Profile("demo")
@Component
class RegionStory {

    private static final String[][] PEOPLE = {
        {"Yara", "Dijkgraaf"}, {"Tom", "Okafor"}, {"Lieke", "Sanders"}, {"Hamza", "Aydin"}, {"Joost", "Vermeer"}, {"Nora", "Wiersma"}};
    private static final int APART = 3;
    private static final int FIRST_BSN = 40;

    private final Stage stage;
    private final Consents consents;

    RegionStory(Stage stage, Consents consents) {
        this.stage = stage;
        this.consents = consents;
    }

    /** Last year one each month, who took a day more for each; nobody chose a scheme, and the loket looks along. */
    void hired(LocalDate today) {
        LocalDate lastYear = today.minusYears(1).withMonth(2).withDayOfMonth(3);
        for (int at = 0; at < PEOPLE.length; at++) {
            hire(PEOPLE[at], lastYear.plusMonths(at), at);
        }
        LocalDate began = stage.on(lastYear.plusMonths(PEOPLE.length));
        String initiative = stage.sends("lab-initiatief", "nieuw", TAMAR, Map.of(
                "municipality", MUNICIPALITY.id(), "title", "Eén vaste contactpersoon", "about", "Elke werkgever belt met één persoon bij het loket.",
                "procedure", "aannemen", "from", began)).next();
        String id = initiative.substring(initiative.lastIndexOf('/') + 1);
        stage.on(today.minusMonths(1));
        value(id, "FINANCIAL", "Minder uren aan de telefoon (verzonnen).", "2400.00");
        value(id, "PERSONAL", "Werkgevers zeggen dat zij sneller antwoord krijgen (verzonnen).", null);
        stage.end();
    }

    private void hire(String[] name, LocalDate start, int slower) {
        LocalDate begun = stage.on(start.minusDays(20));
        Hire hire = stage.begins(CLEANING, PAULA, HireAnswers.begin(name[0], name[1], LocalDate.of(1990, 5, 1 + slower), begun));
        Map<String, Object> job = new HashMap<>(HireAnswers.job(start));
        job.put("employment.contract", "PERMANENT");
        job.remove("employment.endsOn");
        stage.does(hire, "hire-job", PAULA, job);
        LocalDate chosen = stage.on(begun.plusDays(1 + slower));
        stage.does(hire, "hire-person", PAULA, Map.of("person.residence", "Maasbrug", "hire.benefit", "NONE", "hire.aowAge", "NO"));
        stage.does(hire, "hire-package", PAULA, Map.of("schemes", Set.of()));
        consents.give(hire.dossierId(), Hire.SUBJECT, MUNICIPALITY.id(), WorksAs.LOKET, chosen, stage.viewer(PAULA));
        stage.on(start.plusDays(APART));
        stage.does(hire, "hire-bsn", PAULA, Map.of("person.bsn", Invented.bsn(FIRST_BSN + slower).digits()));
    }

    private void value(String initiative, String kind, String what, String euros) {
        Map<String, Object> answers = new HashMap<>(Map.of("kind", kind, "about", what, "source", "Verzonnen voor de oefenomgeving"));
        if (euros != null) {
            answers.put("amount", Money.euros(euros));
        }
        stage.sends("lab-waarde", initiative, TAMAR, answers);
    }
}
