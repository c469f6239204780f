package nl.werkbrug.journeys;

import java.util.UUID;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.PasswordHash;
import nl.werkbrug.access.Role;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.KvkNumber;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.party.WageTaxNumber;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The organisations and users of a journey; everybody has the same password. */
@TestComponent
class People {

    static final String PASSWORD = "een-lang-wachtwoord";

    /** Of the same kind as the product stores, but made in no time: each class of journeys would make a dozen, and each login one. */
    static final PasswordHash STORED = new PasswordHash("{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));

    private final Accounts accounts;
    private final Employers employers;
    private final Parties parties;
    private final Municipalities municipalities;
    private final JdbcClient jdbc;

    People(
            Accounts accounts, Employers employers, Parties parties, Municipalities municipalities, JdbcClient jdbc) {
        this.accounts = accounts;
        this.employers = employers;
        this.parties = parties;
        this.municipalities = municipalities;
        this.jdbc = jdbc;
    }

    /** Makes everybody, once for each database. */
    void arrive() {
        if (jdbc.sql("select count(*) from app_user where username = 'petra'").query(Integer.class).single() > 0) {
            return;
        }
        String bakery = employer("Bakkerij De Korenaar", "12345678", "123456789L01");
        String painters = employer("Schildersbedrijf Van Wijk", "87654321", "987654321L01");
        String town = party(PartyKind.MUNICIPALITY, "Gemeente Maasbrug");
        municipalities.register(town, "Maasbrug");
        String coaches = party(PartyKind.COACHING_ORGANISATION, "Coachhuis Delta");
        account("petra", "Petra Post", Role.EMPLOYER_PAYROLL, bakery);
        account("sanne", "Sanne Schilder", Role.EMPLOYER_PAYROLL, painters);
        account("pim", "Pim Pas", Role.EMPLOYER_PAYROLL, painters);
        account("hanna", "Hanna Haver", Role.EMPLOYER_HR, bakery);
        account("sam", "Sam Salariskantoor", Role.PAYROLL_AGENT, bakery);
        accounts.addMembership(accounts.find("sam").orElseThrow().id(), Role.PAYROLL_AGENT, painters);
        account("lotte", "Lotte de Loket", Role.LOKET_CASEWORKER, town);
        account("lars", "Lars van het Loket", Role.LOKET_CASEWORKER, town);
        account("tessa", "Tessa Teamleider", Role.LOKET_TEAM_LEAD, town);
        account("tamar", "Tamar Teamleider", Role.LOKET_TEAM_LEAD, town);
        account("coen", "Coen de Coach", Role.JOB_COACH, coaches);
        account("dewi", "Dewi Debet", Role.DEBT_COUNSELLOR, party(PartyKind.DEBT_HELP, "Schuldhulp aan de Maas"));
        account("olaf", "Olaf Beheer", Role.OPERATOR, null);
    }

    private String employer(String name, String kvk, String wageTax) {
        String id = UUID.randomUUID().toString();
        employers.create(new Employer(
                id, name, new Address("Molenweg 1", "3011 AD", "Rotterdam"), new KvkNumber(kvk), new WageTaxNumber(wageTax),
                new Iban("NL91ABNA0417164300"), PayPeriod.MONTH, 24, "salaris@example.nl", "010 1234567", 0));
        return id;
    }

    private String party(PartyKind kind, String name) {
        String id = UUID.randomUUID().toString();
        parties.create(new Party(id, kind, name, new Address("Plein 1", "3011 AA", "Rotterdam"), "info@example.nl", null));
        return id;
    }

    private void account(String username, String name, Role role, String partyId) {
        accounts.addMembership(accounts.create(username, name, username + "@example.nl", STORED).id(), role, partyId);
    }
}
