package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import nl.werkbrug.fixture.Together;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The pages of a garnishment against everybody who could ask for them. The wall stands in SQL: HR of the same employer, payroll
 * of another one, and loket and coach without consent are told that there is nothing.
 */
@WithApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GarnishmentAccessTest {

    private final Map<String, Viewer> people = new LinkedHashMap<>();
    private final Employer employer = EmployerFixture.bakery();
    private final Employer elsewhere = EmployerFixture.bakery();
    private final String task = UUID.randomUUID().toString();
    private Garnishment garnishment;
    private String watched;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Employers employers;

    @Autowired
    private Parties parties;

    @Autowired
    private Registration registration;

    @Autowired
    private Consents consents;

    @Autowired
    private HandClocks clocks;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                                    | hr  | payroll | agent | other | loket | consent | its coach | coach | operator | trusted
            /dossiers/{dossier}                       | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 200
            /dossiers/{dossier}/toestemmingen/nieuw?onderwerp=GARNISHMENT | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /documenten/{writ}                        | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /loonbeslag/{garnishment}/proces          | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /loonbeslag/{garnishment}/proces.bpmn     | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /werk/loonbeslag-wijziging/{garnishment}  | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/nieuwe-voet-vragen/{dossier}        | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-uitstel/{garnishment}    | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-dag-verbeteren/{garnishment} | 404 | 200 | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-uitstel-verbeteren/{garnishment} | 404 | 200 | 200 | 404 | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-volgorde/{garnishment}   | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-schuldhulp/{dossier}     | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/termijn-bewaken/{dossier}.GARNISHMENT | 404 | 200   | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /termijnen/{clock}                        | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /werk/termijn-opschorten/{clock}          | 404 | 404     | 404   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-hervatten/{clock}           | 404 | 404     | 404   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-verlengen/{clock}           | 404 | 404     | 404   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-gedaan/{clock}              | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-intrekken/{clock}           | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/termijn-begin-verbeteren/{clock}    | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/ingebrekestelling/{clock}           | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/vastlegging-intrekken/{clock}.ingebrekestelling | 404 | 200 | 200 | 404 | 404 | 404 | 404   | 404   | 404 | 404
            /termijnen/dwangsom                       | 200 | 200     | 200   | 200   | 404   | 404     | 404       | 404   | 404 | 404
            /beheer/termijnen                         | 403 | 403     | 403   | 403   | 403   | 403     | 403       | 403   | 200 | 403
            /werk/loonbeslag-registreren/{employer}   | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /loonbeslag/registreren/{employer}/exploot | 404 | 200    | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /loonbeslag/registreren/{employer}/exploot/voorstellen | 404 | 302 | 302 | 404 | 404 | 404  | 404       | 404   | 404 | 404
            /werk/taak/{task}                         | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /inbox                                    | 200 | 200     | 200   | 200   | 200   | 200     | 200       | 200   | 200 | 200
            /inbox/{task}/toewijzen                   | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /termijnen                                | 200 | 200     | 200   | 200   | 200   | 200     | 200       | 200   | 200 | 200
            /termijnen/{deadline}                     | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /dossiers                                 | 200 | 200     | 200   | 200   | 200   | 200     | 200       | 200   | 200 | 200
            /beheer                                   | 403 | 403     | 403   | 403   | 403   | 403     | 403       | 403   | 200 | 403
            /beheer/mails                             | 403 | 403     | 403   | 403   | 403   | 403     | 403       | 403   | 200 | 403
            """)
    void each_page_opens_for_whom_it_is_meant(
            String page, int hr, int payroll, int agent, int other, int loket, int consent, int itsCoach, int coach, int operator, int trusted)
            throws Exception {
        int[] expected = {hr, payroll, agent, other, loket, consent, itsCoach, coach, operator, trusted};

        int column = 0;
        for (Map.Entry<String, Viewer> person : people.entrySet()) {
            assertThat(status(page, person.getValue())).as(person.getKey() + " at " + page).isEqualTo(expected[column++]);
        }
    }

    @Test
    void a_term_note_is_made_once_and_only_for_whom_the_deadline_is() throws Exception {
        String page = "/termijnen/" + watched + "/brief";
        for (String person : new String[] {"hr", "other payroll", "loket", "operator"}) {
            assertThat(browser.perform(post(page).with(csrf()).with(SignIn.as(people.get(person)))).andReturn().getResponse()
                    .getStatus()).as(person).isEqualTo(404);
        }

        Together.run(2, number -> press(page));
        press(page);

        assertThat(jdbc.sql("select count(*) from document where dossier_id = ? and document_type = 'TERM_NOTE'")
                .param(garnishment.dossierId()).query(Integer.class).single()).isOne();
    }

    private int press(String page) {
        try {
            return browser.perform(post(page).with(csrf()).with(SignIn.as(people.get("payroll")))).andReturn().getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_link_in_a_mail_about_a_task_that_is_done_says_so() throws Exception {
        String done = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                done, garnishment.dossierId(), Garnishment.SUBJECT, employer.id(), WorksAs.PAYROLL, "Loonrun invoeren", "",
                "pay-run", "employee-pay-runs", "userTask_enterPayRun", garnishment.dossierId(), null, "WG_PAY_RUN", null));
        inbox.complete(done, people.get("payroll"), "De loonrun is verdeeld.");

        String page = browser.perform(get("/werk/taak/" + done).with(SignIn.as(people.get("agent"))))
                .andReturn().getResponse().getContentAsString();

        assertThat(page).contains("Deze taak is al gedaan door payroll op");
    }

    @Test
    void a_refusal_is_logged_with_who_asked_for_what() throws Exception {
        Viewer stranger = people.get("other payroll");

        status("/dossiers/{dossier}", stranger);

        assertThat(jdbc.sql("""
                        select count(*) from audit_entry
                         where user_id = :user and object_id = :dossier and outcome = 'REFUSED'""")
                        .param("user", stranger.userId())
                        .param("dossier", garnishment.dossierId())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void the_lists_of_those_kept_out_do_not_name_the_employee() throws Exception {
        for (String person : new String[] {"hr", "other payroll", "loket", "coach of that town", "operator"}) {
            for (String list : new String[] {"/dossiers", "/inbox?lijst=organisatie", "/termijnen?lijst=alles",
                "/termijnen?lijst=anderen&weergave=maand", "/termijnen/export.csv?lijst=alles"}) {
                String page = browser.perform(get(list).with(SignIn.as(people.get(person)))).andReturn().getResponse()
                        .getContentAsString();

                assertThat(page).as(person + " at " + list).doesNotContain("Wallstein");
            }
        }
    }

    private int status(String page, Viewer viewer) throws Exception {
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
    private String deadline() {
        return jdbc.sql("select min(id) from running_deadline where dossier_id = :id")
                .param("id", garnishment.dossierId())
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private void person(String name, Role role, String partyId) {
        Account account = accounts.create(
                "wall-" + UUID.randomUUID(), name, "wall@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(account.id(), role, partyId);
        people.put(name, SignIn.viewer(account, role));
    }

    private String party(PartyKind kind) {
        String id = UUID.randomUUID().toString();
        parties.create(new Party(id, kind, "Organisatie " + id.substring(0, 4), Address.UNKNOWN, null, null));
        return id;
    }

    private NewGarnishment writ() {
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
