package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.onboarding.Admissions;
import nl.werkbrug.onboarding.RegistrationDetails;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Branch;
import nl.werkbrug.party.BranchNumber;
import nl.werkbrug.party.Contact;
import nl.werkbrug.party.KvkNumber;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.party.WageTaxNumber;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An employer that registered itself and waits for the loket. */
@Profile("demo")
@Component
class Newcomer {

    /** The contact logs in with the mail address, as everybody who registers. */
    static final String USERNAME = "noud" + DemoUser.MAIL_DOMAIN;
    static final String NAME = "Kwekerij Maaszicht BV";

    private static final Address ADDRESS = new Address("Kassenweg 5", "6099 GA", "Maasbrug");
    private static final String BEFORE_SECRET = "/werkgever-aanmelden/bevestigen/";

    private final Stage stage;
    private final Registrations registrations;
    private final Admissions admissions;
    private final JdbcClient jdbc;

    Newcomer(Stage stage, Registrations registrations, Admissions admissions, JdbcClient jdbc) {
        this.stage = stage;
        this.registrations = registrations;
        this.admissions = admissions;
        this.jdbc = jdbc;
    }

    void registers(LocalDate today) {
        stage.on(today.minusDays(2));
        registrations.ask(details(), Role.EMPLOYER_HR, "Maasbrug");
        if (admissions.admit(secret(), DemoUser.PASSWORD) != Admissions.Outcome.ADMITTED) {
            throw new IllegalStateException("The newcomer of the demo was not let in");
        }
        stage.end();
    }

    private static RegistrationDetails details() {
        OfficialData official = new OfficialData(
                NAME, new KvkNumber("99990004"), new WageTaxNumber("999900004L01"), Invented.iban(4),
                List.of(new Branch("", new BranchNumber("999900000005"), "Kassen", ADDRESS)));
        return new RegistrationDetails(
                official, ADDRESS, PayPeriod.MONTH, DemoParties.DAY_OF_MONTH,
                new Contact(UUID.randomUUID().toString(), "Noud Kersten", "Personeelszaken", USERNAME, "085 000 00 40"));
    }

    /** It stands only in the mail, and here nobody reads mail. */
    private String secret() {
        String text = jdbc.sql("select body_text from mail_outbox where recipient = :to").param("to", USERNAME)
                .query(String.class).single();
        return text.substring(text.indexOf(BEFORE_SECRET) + BEFORE_SECRET.length()).split("\\s", 2)[0];
    }
}
