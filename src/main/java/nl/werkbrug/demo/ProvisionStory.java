package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CRATES;
import static nl.werkbrug.demo.DemoUser.PIM;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Something that somebody needs at work, from the need to the decision; who looks at the demo may buy it. */
@Profile("demo")
@Component
class ProvisionStory {

    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Stage stage;

    ProvisionStory(Stage stage) {
        this.stage = stage;
    }

    void granted(LocalDate today) {
        LocalDate begun = stage.on(today.minusDays(46));
        Hire hire = hired(begun, today.minusDays(28));
        needed(hire, begun);
        LocalDate sent = stage.on(today.minusDays(34));
        stage.does(hire, "request-ask", PIM, Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", sent, "how", "POST"));
        stage.on(today.minusDays(26));
        stage.does(hire, "hire-bsn", PIM, Map.of("person.bsn", Invented.bsn(22).digits()));
        LocalDate letter = stage.on(today.minusDays(11));
        stage.does(hire, "request-answer", PIM, Map.of("outcome", "GRANTED", "letterOn", letter));
        stage.does(hire, "adaptation-decision", PIM, Map.of(
                "decision.on", letter, "decision.delivery", "REIMBURSED", "decision.amount", Money.euros("1440.00"),
                "decision.ownership", "OWN", "decision.conditions", "Koop binnen drie maanden. Bewaar de factuur en het bewijs van betaling."));
        stage.end();
    }

    private Hire hired(LocalDate begun, LocalDate start) {
        Hire hire = stage.begins(CRATES, PIM, HireAnswers.begin("Ilse", "Waterman", LocalDate.of(1991, 6, 14), begun));
        stage.does(hire, "hire-job", PIM, HireAnswers.with(HireAnswers.job(start), Map.of(
                "employment.function", "Medewerker kisten", "employment.personnelNumber", "KF-208", "tasks.1.name", "Kisten in elkaar zetten",
                "tasks.2.name", "Kisten stapelen")));
        stage.does(hire, "hire-person", PIM, HireAnswers.with(HireAnswers.person(), Map.of(
                "hire.benefit", "WIA", "hire.registered", NO, "hire.wageSubsidyGroup", NO, "hire.municipalCoach", NO,
                "hire.functionalLimitation", YES, "hire.visualLimitation", NO, "hire.adaptationNeed", "FIXED", "hire.alreadyBought", NO)));
        LocalDate chosen = stage.on(begun.plusDays(3));
        stage.does(hire, "hire-package", PIM, Map.of("schemes", Set.of("WORKPLACE_ADAPTATION"), "consentOn", chosen));
        return hire;
    }

    /** Two quotes, and the cheapest is asked for: that one stands in the form already. */
    private void needed(Hire hire, LocalDate begun) {
        stage.does(hire, "adaptation-need", PIM, Map.of(
                "adaptation.kind", "FIXED", "adaptation.thing", "Een werkbank die omhoog en omlaag kan",
                "adaptation.reason", "Dan kan het werk staand en zittend.", "adaptation.vat", YES, "adaptation.bought", NO));
        stage.on(begun.plusDays(6));
        stage.does(hire, "adaptation-quote", PIM, quote("Werkbanken Maasdal BV", "1440.00", "302.40", YES));
        stage.does(hire, "adaptation-quote", PIM, quote("Hef en Stel BV", "1615.00", "339.15", NO));
        stage.on(begun.plusDays(9));
        stage.does(hire, "adaptation-choose", PIM, Map.of("choose.asks", YES));
    }

    private static Map<String, Object> quote(String supplier, String net, String vat, String more) {
        return Map.of(
                "quote.kind", "QUOTE", "quote.supplier", supplier, "quote.net", Money.euros(net), "quote.vat", Money.euros(vat),
                "quote.file", new Paper("Offerte " + supplier), "quote.more", more);
    }
}
