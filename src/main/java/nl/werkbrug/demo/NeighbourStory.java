package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.HANNA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.dossier.DossierPage;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.trusted.TrustedAccess;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who helps in the invented town, and a neighbourhood parent who looks along with somebody who learns to be a baker. */
@Profile("demo")
@Component
class NeighbourStory {

    /** The neighbourhood parent logs in with the mail address. */
    static final String USERNAME = "fatima" + DemoUser.MAIL_DOMAIN;

    private static final String BEFORE_SECRET = "/vertrouwenspersoon/";
    private static final String OFFICE_HOURS = "Op werkdagen";

    private final Stage stage;
    private final Dossiers dossiers;
    private final TrustedAccess access;
    private final JdbcClient jdbc;

    NeighbourStory(Stage stage, Dossiers dossiers, TrustedAccess access, JdbcClient jdbc) {
        this.stage = stage;
        this.dossiers = dossiers;
        this.access = access;
        this.jdbc = jdbc;
    }

    void help(LocalDate today) {
        stage.on(today.minusDays(140));
        entry(DemoUser.DEWI, MUNICIPALITY, "Schuldhulp Maasbrug", "Wij maken samen met u een plan voor uw schulden.", Set.of("DEBTS", "GARNISHMENT"),
                DemoParty.DEBT_HELP.officePhone(), OFFICE_HOURS, "Nederlands, Engels en Turks", Map.of());
        entry(DemoUser.OTTO, MUNICIPALITY, "Ombudsfunctie Maasbrug", "Komt u er met een instantie niet uit? Wij luisteren en zoeken het uit.", Set.of("OMBUDS"),
                DemoParty.OMBUDS.officePhone(), OFFICE_HOURS, "Nederlands en gebarentaal", Map.of());
        entry(DemoUser.COEN, MUNICIPALITY, "Coen, jobcoach", "Ik help u om een nieuwe baan goed te beginnen.", Set.of("JOB_COACHING", "SCHOOL"), "085 000 00 53",
                "Op maandag en donderdag", "Nederlands en Duits", Map.of("kind", "PERSON"));
        stage.on(today.minusDays(60));
        entry(DemoUser.WIM, MUNICIPALITY, "Kledingrek De Brug", "Nette werkkleding en werkschoenen om te huren, voor een klein bedrag.", Set.of("WORK_CLOTHES"),
                "Kadeplein 2", "Op woensdag van 13 tot 17 uur", "Nederlands en Arabisch", Map.of("neighbourhood", "Havenbuurt", "free", "NO"));
        entry(DemoUser.LOTTE, MUNICIPALITY, "Taalcafé Maasbrug", "Elke week Nederlands oefenen, met koffie en oppas.", Set.of("LANGUAGE", "CHILDCARE"), "Bibliotheek",
                "Op dinsdagavond vanaf 19 uur", "Alle talen, met handen en voeten", Map.of());
        entry(DemoUser.RIK, MUNICIPALITY, "Rechtshulp in de Havenbuurt", "Wij lezen uw brief en helpen met een bezwaar.", Set.of("LAW", "NEIGHBOURHOOD"),
                "Buurthuis De Haven", "Op donderdagochtend", "Nederlands, Pools en Engels", Map.of("neighbourhood", "Havenbuurt"));
        entry(DemoUser.VERA, DemoParty.BESIDE, "Werkcafé Overdijk", "Kom langs met vragen over werk en regelingen.", Set.of("SUBSIDY", "JOB_COACHING"),
                "Dijkplein 4", "Op vrijdagochtend", "Nederlands", Map.of());
        entry(DemoUser.JASMIJN, DemoParty.BESIDE, "Rijden met de buren", "Buren brengen u naar uw werk. U betaalt de benzine.", Set.of("TRANSPORT"), "085 000 00 54",
                "Elke dag vanaf 5 uur", "Nederlands en Frans", Map.of("free", "NO", "neighbourhood", "Bedrijventerrein"));
        stage.end();
    }

    void looksAlong(LocalDate today) {
        LocalDate said = stage.on(today.minusDays(20));
        DossierPage found = dossiers.list(stage.viewer(HANNA), "Plantinga", 1, 1);
        String dossier = found.dossiers().get(0).id();
        stage.sends("vertrouwenspersoon-uitnodigen", dossier, HANNA, Map.of(
                "name", "Fatima Azzouzi", "email", USERNAME, "rights", Set.of("COMMENTS", "BUDGET", "SIGNALS"),
                "endsOn", today.plusMonths(4), "consentOn", said, "consentHow", "SPOKEN"));
        stage.on(today.minusDays(19));
        if (access.admit(secret(), "Fatima Azzouzi", DemoUser.PASSWORD) != TrustedAccess.Outcome.ADMITTED) {
            throw new IllegalStateException("The neighbourhood parent of the demo was not let in");
        }
        stage.end();
    }

    private void entry(
            DemoUser who, DemoParty town, String name, String about, Set<String> topics, String contact, String reachable, String languages,
            Map<String, Object> others) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kind", "ORGANISATION", "name", name, "about", about, "topics", topics, "contact", contact, "reachable", reachable,
                "languages", languages, "free", "YES", "public", true));
        answers.putAll(others);
        stage.sends("netwerk-vermelding", "nieuw:" + town.id(), who, answers);
    }

    /** It stands only in the mail, and here nobody reads mail. */
    private String secret() {
        String text = jdbc.sql("select body_text from mail_outbox where recipient = :to").param("to", USERNAME).query(String.class).single();
        return text.substring(text.indexOf(BEFORE_SECRET) + BEFORE_SECRET.length()).split("\\s", 2)[0];
    }
}
