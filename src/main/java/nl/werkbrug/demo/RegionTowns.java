package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.CRATES;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PIM;
import static nl.werkbrug.demo.DemoUser.TAMAR;
import static nl.werkbrug.demo.DemoUser.VERA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.lab.LabMunicipalities;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What two towns try and share with each other, and how large their employers are. */
@Profile("demo")
@Component
class RegionTowns {

    /** The town beside the one of the demo. */
    static final String BESIDE = "Overdijk";

    private final Stage stage;
    private final LabMunicipalities municipalities;
    private String line;
    private String desk;
    private String call;

    RegionTowns(Stage stage, LabMunicipalities municipalities) {
        this.stage = stage;
        this.municipalities = municipalities;
    }

    /** Employers tell how large they are, and the other town shares its figures. */
    void tell(LocalDate day) {
        stage.on(day);
        stage.sends("bedrijfsgrootte", BAKERY.id(), HANNA, Map.of("size", "SMALL"));
        stage.sends("bedrijfsgrootte", CRATES.id(), PIM, Map.of("size", "SMALL"));
        stage.sends("bedrijfsgrootte", CLEANING.id(), PAULA, Map.of("size", "MEDIUM"));
        municipalities.share(DemoParty.BESIDE.id(), true, stage.viewer(VERA));
    }

    /** The other town begins in the spring, at one place. */
    void desk() {
        desk = initiative(VERA, DemoParty.BESIDE, "aannemen", Map.of(
                "title", "Spreekuur bij de werkgever", "about", "Het loket zit elke dinsdag bij een werkgever aan tafel.", "place", "Bedrijventerrein Overdijk",
                "audience", "Werkgevers met minder dan 50 mensen"));
    }

    /** The town of the demo begins in the summer. */
    void line() {
        line = initiative(TAMAR, MUNICIPALITY, "aannemen", Map.of(
                "title", "Eén vaste contactpersoon", "about", "Elke werkgever belt met één persoon bij het loket.", "audience",
                "Werkgevers die iemand aannemen"));
    }

    /** And in the autumn with something for whoever gives a signal. */
    void callBack() {
        call = initiative(TAMAR, MUNICIPALITY, "signaal", Map.of(
                "title", "Wij bellen binnen twee dagen terug", "about", "Wie een signaal geeft, krijgt binnen twee dagen een telefoontje.", "audience",
                "Iedereen die een signaal geeft"));
    }

    /** What that brought, as people noted it. */
    void worth(LocalDate day) {
        stage.on(day);
        value(TAMAR, line, "FINANCIAL", "Minder uren aan de telefoon (verzonnen).", "2400.00");
        value(TAMAR, line, "PERSONAL", "Werkgevers zeggen dat zij sneller antwoord krijgen (verzonnen).", null);
        value(VERA, desk, "FINANCIAL", "Minder reistijd van werkgevers (verzonnen).", "650.00");
        value(VERA, desk, "SOCIAL", "Werkgevers kennen elkaar nu en delen vacatures (verzonnen).", null);
        value(TAMAR, call, "SOCIAL", "Minder mensen bellen voor de tweede keer (verzonnen).", null);
        value(TAMAR, call, "PERSONAL", "Melders voelen zich gehoord (verzonnen).", null);
        value(TAMAR, call, "FINANCIAL", "Minder brieven en herinneringen (verzonnen).", "310.00");
    }

    private String initiative(DemoUser lead, DemoParty town, String procedure, Map<String, Object> about) {
        Map<String, Object> answers = new HashMap<>(about);
        answers.putAll(Map.of("municipality", town.id(), "procedure", procedure, "from", stage.today()));
        String address = stage.sends("lab-initiatief", "nieuw", lead, answers).next();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void value(DemoUser lead, String initiative, String kind, String what, String euros) {
        Map<String, Object> answers = new HashMap<>(Map.of("kind", kind, "about", what, "source", "Verzonnen voor de oefenomgeving"));
        if (euros != null) {
            answers.put("amount", Money.euros(euros));
        }
        stage.sends("lab-waarde", initiative, lead, answers);
    }
}
