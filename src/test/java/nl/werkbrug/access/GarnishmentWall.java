package nl.werkbrug.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.agenda.HandClocks;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.NewHandClock;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A garnishment, and everybody who could ask for its pages. */
@WithApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GarnishmentWall {

    final Map<String, Viewer> people = new LinkedHashMap<>();
    final Employer employer = EmployerFixture.bakery();
    final Employer elsewhere = EmployerFixture.bakery();
    final String task = UUID.randomUUID().toString();
    Garnishment garnishment;
    String watched;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Employers employers;

    @Autowired
    Parties parties;

    @Autowired
    Registration registration;

    @Autowired
    Consents consents;

    @Autowired
    HandClocks clocks;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeAll
    void a_garnishment_and_everybody_around_it() {
        employers.create(employer);
        employers.create(elsewhere);
        person("hr", Role.EMPLOYER_HR, employer.id());
        person("payroll", Role.EMPLOYER_PAYROLL, employer.id());
        person("agent", Role.PAYROLL_AGENT, employer.id());
        person("other payroll", Role.EMPLOYER_PAYROLL, elsewhere.id());
        person("loket", Role.LOKET_CASEWORKER, party(PartyKind.MUNICIPALITY));
        String helpingTown = party(PartyKind.MUNICIPALITY);
        person("loket with consent", Role.LOKET_CASEWORKER, helpingTown);
        // The town was let in as loket; its own coach was not.
        person("coach of that town", Role.JOB_COACH, helpingTown);
        String coaches = party(PartyKind.COACHING_ORGANISATION);
        person("coach with consent", Role.JOB_COACH, coaches);
        person("operator", Role.OPERATOR, null);
        String trusted = party(PartyKind.TRUSTED_INTERMEDIARY);
        person("trusted", Role.TRUSTED_INTERMEDIARY, trusted);
        garnishment = registration.register(writ(), people.get("payroll"));
        inbox.open(new NewTask(
                task, garnishment.dossierId(), Garnishment.SUBJECT, employer.id(), WorksAs.PAYROLL, "Loonrun invoeren", "",
                "pay-run", "employee-pay-runs", "userTask_enterPayRun", garnishment.dossierId(), null, "WG_PAY_RUN", null));
        LocalDate today = DutchTime.today(clock);
        consents.give(garnishment.dossierId(), Garnishment.SUBJECT, helpingTown, WorksAs.LOKET, today, people.get("payroll"));
        consents.give(garnishment.dossierId(), Garnishment.SUBJECT, coaches, WorksAs.COACH, today, people.get("payroll"));
        // With all rights, but not for the garnishments.
        jdbc.sql("""
                        insert into dossier_party (id, dossier_id, subject, party_id, part, since_at)
                        values (:id, :dossier, 'SUBSIDY', :party, 'TRUSTED', '2026-01-01')""")
                .param("id", UUID.randomUUID().toString()).param("dossier", garnishment.dossierId()).param("party", trusted).update();
        for (Right right : Right.values()) {
            jdbc.sql("insert into dossier_right (dossier_id, subject, party_id, right_code) values (:dossier, 'SUBSIDY', :party, :right)")
                    .param("dossier", garnishment.dossierId()).param("party", trusted).param("right", right.name()).update();
        }
        // The town must decide; payroll keeps the clock.
        watched = clocks.start(
                new NewHandClock(
                        garnishment.dossierId(), Garnishment.SUBJECT, "AWB_4_13", today,
                        new NewDeadline.Holder(helpingTown, WorksAs.LOKET), null),
                people.get("payroll"));
    }

    int status(String page, Viewer viewer) throws Exception {
        String address = page.replace("{dossier}", garnishment.dossierId())
                .replace("{garnishment}", garnishment.id())
                .replace("{writ}", garnishment.writDocumentId())
                .replace("{employer}", employer.id())
                .replace("{clock}", watched)
                .replace("{task}", task)
                .replace("{deadline}", deadline());
        return browser.perform(get(address).accept(MediaType.TEXT_HTML, MediaType.ALL).with(SignIn.as(viewer)))
                .andReturn().getResponse().getStatus();
    }

    /** The clock of the bailiff, who must tell the employee. */
    String deadline() {
        return jdbc.sql("select min(id) from running_deadline where dossier_id = :id")
                .param("id", garnishment.dossierId())
                .query(String.class)
                .optional()
                .orElse("none");
    }

    void person(String name, Role role, String partyId) {
        Account account = accounts.create(
                "wall-" + UUID.randomUUID(), name, "wall@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(account.id(), role, partyId);
        people.put(name, SignIn.viewer(account, role));
    }

    String party(PartyKind kind) {
        String id = UUID.randomUUID().toString();
        parties.create(new Party(id, kind, "Organisatie " + id.substring(0, 4), Address.UNKNOWN, null, null));
        return id;
    }

    NewGarnishment writ() {
        return new NewGarnishment(
                employer.id(),
                new NewGarnishment.Employee(
                        new Bsn("123456782"), "Wim", "Wallstein", LocalDate.of(1980, 1, 1), Address.UNKNOWN),
                GarnishmentKind.ORDINARY, DutchTime.today(clock), null,
                new Bailiff("Kantoor Noord", null, "Kade 1", "3011 AA", "Rotterdam", null, null, "NL91ABNA0417164300", "N-1"),
                "Bank", new Claim(Money.euros("3000.00"), Money.ZERO, Money.ZERO, null), Money.euros("1000.00"), null, null,
                SoundPdf.bytes());
    }
}
