package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoUser.COEN;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LARS;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Custom budgets of the demo over two years; the amounts are invented. */
@Profile("demo")
@Component
class BudgetStory {

    private static final int ACCOUNT = 31;

    private final Stage stage;

    private final JdbcClient jdbc;
    private final BudgetObjections objections;

    BudgetStory(Stage stage, JdbcClient jdbc, BudgetObjections objections) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.objections = objections;
    }

    /** Glasses that helped, and later something that was refused with what else there is; somebody who works since two years. */
    void twoYears(LocalDate today) {
        LocalDate begun = stage.on(today.minusMonths(23));
        stage.sends("maatwerkbudget-inrichten", "nieuw", TAMAR, Map.of(
                "validFrom", begun, "ceiling", Money.euros("2500.00"), "limit", Money.euros("500.00"), "kinds",
                Set.of("WORK_CLOTHES", "TRAVEL", "GLASSES", "DEPOSIT", "OTHER"), "formal", "YES", "source",
                "Verzonnen beleidsregel van de oefengemeente Maasbrug"));
        Hire hire = hired(begun);
        LocalDate asked = stage.on(begun.plusDays(40));
        asks(hire, HANNA, "GLASSES", "Een leesbril voor het werk", "140.00", "Op de bestelbonnen staan kleine letters.", asked);
        stage.on(asked.plusDays(1));
        grants(hire, "140.00", "Zo kan de werknemer de bestellingen zelf lezen.");
        LocalDate paid = pays(hire, asked.plusDays(3));
        stage.on(paid.plusDays(6));
        receipt(hire, HANNA, "140.00");
        stage.on(paid.plusMonths(3).plusDays(4));
        stage.does(hire, "custom-budget-effect", HANNA, Map.of(
                "inWork", "HERE", "financial", "SAME", "social", "BETTER", "personal", "BETTER", "changed",
                "Leest de bonnen zelf en hoeft niemand meer om hulp te vragen."));
        LocalDate second = stage.on(today.minusMonths(13));
        asks(hire, HANNA, "OTHER", "Rijlessen", "450.00", "Met een rijbewijs kan de werknemer ook bezorgen.", second);
        stage.on(second.plusDays(2));
        stage.does(hire, "custom-budget-decide", LOTTE, Map.of(
                "outcome", "REFUSE", "reason", "De werknemer kan het werk ook zonder rijbewijs doen.", "instead",
                "Vraag het opleidingsfonds van uw branche. Het loket belt u deze week om te helpen met die aanvraag."));
        letter(hire, second.plusDays(12));
        stage.end();
    }

    /** The employee disagrees and writes; the municipality explains its decision by letter. */
    private void letter(Hire hire, LocalDate day) {
        LocalDate received = stage.on(day);
        String refused = jdbc.sql("select id from custom_budget_request where dossier_id = :dossier and state = 'REFUSED'")
                .param("dossier", hire.dossierId()).query(String.class).single();
        objections.open(refused, stage.viewer(LARS));
        stage.sends("bezwaar-per-brief", refused, LARS, Map.of(
                "sender", "EMPLOYEE", "receivedOn", received, "postedOn", received, "grounds", "Ik wil later graag bezorger worden.", "paper",
                new Paper("Brief van de werknemer")));
        stage.does(hire, "letter-post", LARS, Map.of("postedOn", received, "posted", true));
        stage.does(hire, "objection-assess", LARS, Map.of("grounds", "COMPLETE", "committee", "no"));
        LocalDate heard = stage.on(day.plusDays(9));
        stage.does(hire, "objection-hear", LARS, Map.of(
                "hearing", "HELD", "heardOn", heard, "report", "De werknemer vertelde over de wens om te bezorgen. Daar is nu geen plek voor."));
        stage.does(hire, "custom-budget-objection-decide", LARS, Map.of(
                "outcome", "UNFOUNDED", "reasoning", "Voor het werk van nu is geen rijbewijs nodig. Komt er een plek als bezorger? Vraag dan opnieuw."));
        stage.on(day.plusDays(13));
        stage.does(hire, "objection-sign", TAMAR, Map.of("outcome", "SIGN"));
        stage.does(hire, "letter-post", LARS, Map.of("postedOn", stage.on(day.plusDays(13)), "posted", true));
    }

    private Hire hired(LocalDate begun) {
        Hire hire = stage.begins(BAKERY, HANNA, HireAnswers.begin("Yusuf", "Karadeniz", LocalDate.of(1979, 8, 30), begun));
        stage.does(hire, "hire-job", HANNA, HireAnswers.permanent(BAKERY, begun.plusDays(20)));
        stage.does(hire, "hire-person", HANNA, HireAnswers.person());
        stage.does(hire, "hire-package", HANNA, Map.of("schemes", Set.of("NO_RISK"), "consentOn", begun));
        stage.on(begun.plusDays(22));
        stage.does(hire, "hire-bsn", HANNA, Map.of("person.bsn", Invented.bsn(24).digits()));
        return hire;
    }

    /** The coach asked a bicycle; a team lead decided, it was cheaper and the rest came back. */
    void bicycle(Hire hire, LocalDate asked) {
        asks(hire, COEN, "TRAVEL", "Een elektrische fiets, tweedehands", "680.00", "De vroege dienst begint voordat de bus rijdt.", asked);
        stage.on(asked.plusDays(1));
        grants(hire, "680.00", "Zonder fiets kan de werknemer de vroege dienst niet doen.");
        stage.on(asked.plusDays(3));
        stage.does(hire, "custom-budget-lead", TAMAR, Map.of("outcome", "SIGN"));
        LocalDate paid = pays(hire, asked.plusDays(5));
        stage.on(paid.plusDays(8));
        receipt(hire, COEN, "625.00");
        LocalDate back = stage.on(paid.plusDays(20));
        stage.does(hire, "custom-budget-rest", LOTTE, Map.of("outcome", "BACK", "amount", Money.euros("55.00"), "restOn", back));
        stage.end();
    }

    /** Asked yesterday: a caseworker can decide. */
    void waiting(Hire hire, LocalDate asked) {
        asks(hire, HANNA, "WORK_CLOTHES", "Veiligheidsschoenen en twee werkbroeken", "185.50", "Zonder mag niemand bij de ovens werken.", asked);
        stage.end();
    }

    void asks(Hire hire, DemoUser who, String kind, String what, String euros, String why, LocalDate agreed) {
        stage.sends("maatwerkbudget", hire.dossierId(), who, Map.of(
                "kind", kind, "what", what, "amount", Money.euros(euros), "why", why, "paidTo", "SELLER", "payee", "Winkel De Maas (verzonnen)",
                "iban", Invented.iban(ACCOUNT).value(), "agreedOn", agreed));
    }

    void grants(Hire hire, String euros, String reason) {
        stage.does(hire, "custom-budget-decide", LOTTE, Map.of("outcome", "GRANT", "amount", Money.euros(euros), "reason", reason));
    }

    LocalDate pays(Hire hire, LocalDate day) {
        LocalDate on = stage.on(day);
        stage.does(hire, "custom-budget-pay", LOTTE, Map.of(
                "payee", "Winkel De Maas (verzonnen)", "iban", Invented.iban(ACCOUNT).value(), "paidOn", on, "reference", "Oefenbetaling"));
        return on;
    }

    /** Without that another day begins. */
    void paysToday(Hire hire) {
        stage.does(hire, "custom-budget-pay", LOTTE, Map.of(
                "payee", "Winkel De Maas (verzonnen)", "iban", Invented.iban(ACCOUNT).value(), "paidOn", stage.today(), "reference", "Oefenbetaling"));
    }

    void receipt(Hire hire, DemoUser who, String euros) {
        stage.does(hire, "custom-budget-receipt", who, Map.of("spent", Money.euros(euros), "receipt", new Paper("Bon van de winkel")));
    }
}
