package nl.werkbrug.ending.story;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.ending.EmploymentEndTable;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.hire.AskElsewhere;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Somebody with a garnishment, a loonkostensubsidie and schemes that were asked for, and everybody around. */
@InStories
class EmploymentEndBench {

    static final LocalDate START = LocalDate.of(2026, 4, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final BigDecimal FULL = new BigDecimal("36");
    private static final AtomicInteger NEXT = new AtomicInteger(30_000_000);

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    private final References references;
    private final Registration registration;
    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final EmploymentEndTable ends;
    private final ProcessBench bench;
    private final FormDesk desk;
    private final AskElsewhere elsewhere;
    private final TransactionTemplate transaction;
    private final WebApplicationContext application;

    EmploymentEndBench(
            JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts, References references, Registration registration,
            WageSubsidyTable subsidies, DecisionTable decisions, EmploymentEndTable ends, ProcessBench bench, FormDesk desk,
            AskElsewhere elsewhere, TransactionTemplate transaction, WebApplicationContext application) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.references = references;
        this.registration = registration;
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.ends = ends;
        this.bench = bench;
        this.desk = desk;
        this.elsewhere = elsewhere;
        this.transaction = transaction;
        this.application = application;
    }

    /** Everybody about one person. */
    record Cast(
            String dossier, Hire hire, Garnishment garnishment, WageSubsidy subsidy, Viewer hr, Viewer clerk, Viewer caseworker,
            Viewer coach) {}

    Cast cast() {
        bench.clear();
        // Subsidies of the test before would be paid too.
        jdbc.sql("update wage_subsidy set state = 'WITHDRAWN'").update();
        desk.reach(TODAY);
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        Viewer clerk = fixture.world().user("Piet Loon", Role.EMPLOYER_PAYROLL, fixture.employer);
        Garnishment garnishment = registration.register(writ(fixture.employer), clerk);
        String dossier = dossiers
                .open(fixture.employer, references.personOf(garnishment.dossierId()), Hire.SUBJECT, fixture.hr).id();
        String loket = fixture.world().loket("Gemeente Maasbrug");
        String coaches = fixture.world().coachOffice("Coach Oost");
        letIn(dossier, loket, "LOKET");
        letIn(dossier, coaches, "COACH");
        Viewer caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, loket);
        Viewer coach = fixture.world().user("Coby Coach", Role.JOB_COACH, coaches);
        WageSubsidy subsidy = granted(dossier, fixture.employer, loket, caseworker,
                fixture.world().user("Tamar Team", Role.LOKET_TEAM_LEAD, loket));
        Hire hire = hire(dossier, fixture);
        bench.runJobs();
        return new Cast(dossier, hire, garnishment, subsidy, fixture.hr, clerk, caseworker, coach);
    }

    /** One scheme that is still to be asked for, and one that was asked at UWV. */
    private Hire hire(String dossier, HireFixture fixture) {
        Hire hire = hires.begin(dossier, fixture.employer, fixture.hr);
        hires.state(hire.id(), Hire.State.CHOSEN);
        fixture.tell(hire, "startsOn", START.toString());
        fixture.tell(hire, "permanent", "true");
        chosen(hire, Scheme.WORKPLACE_ADAPTATION, "Aanpassing van de werkplek", fixture.hr);
        desk.does(dossier, "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", START, "how", "POST"));
        chosen(hire, Scheme.SHELTERED_WORK, "Beschut werk", fixture.hr);
        return hires.get(hire.id());
    }

    private void chosen(Hire hire, Scheme scheme, String title, Viewer hr) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into hire_scheme (id, hire_id, choice, scheme, title, state, asked_by, chosen_by, chosen_at)
                        values (?, ?, ?, ?, ?, 'CHOSEN', 'werkgever', ?, ?)""")
                .params(id, hire.id(), scheme.name(), scheme.name(), title, hr.userId(), LocalDateTime.of(2026, 4, 1, 9, 0))
                .update();
        transaction.executeWithoutResult(status -> elsewhere.ask(hire, id, scheme, title, hr));
        bench.runJobs();
    }

    private WageSubsidy granted(String dossier, String employer, String loket, Viewer caseworker, Viewer lead) {
        WageSubsidy it = new WageSubsidy(
                UUID.randomUUID().toString(), dossier, employer, loket, WageSubsidy.State.GRANTED, WageSubsidy.AppliedBy.EMPLOYER,
                START, START, null, FULL, FULL, false, 50, START, START);
        subsidies.insert(it);
        Money amount = Money.euros("900.00");
        Decision grant = new Decision(UUID.randomUUID().toString(), it.id(), Decision.Kind.GRANT, START, null,
                new Decision.Basis(50, FULL, FULL, amount, amount, false, "{\"version\":\"\",\"steps\":[]}"), "Reden",
                caseworker.userId(), null, null, null, null);
        decisions.propose(grant);
        decisions.sign(grant.id(), lead.userId(), null);
        decisions.madeKnown(grant.id(), LocalDate.of(2026, 5, 15), null);
        return it;
    }

    private void letIn(String dossier, String party, String part) {
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, 'SUBSIDY', ?, ?, ?)")
                .params(UUID.randomUUID().toString(), dossier, party, part, LocalDateTime.of(2026, 1, 1, 0, 0))
                .update();
    }

    private static NewGarnishment writ(String employer) {
        return new NewGarnishment(
                employer,
                new NewGarnishment.Employee(
                        bsn(), "Noor", "Klaproos", LocalDate.of(1996, 5, 17), new Address("Dorpsstraat 1", "3011 AA", "Rotterdam")),
                GarnishmentKind.ORDINARY, LocalDate.of(2026, 6, 1), LocalTime.of(9, 30),
                new Bailiff("Gerechtsdeurwaarders Maas", "M. de Wit", "Kade 1", "3011 AB", "Rotterdam", "post@deurwaarder.example",
                        "010 765 43 21", "NL02ABNA0123456789", "2026/4711"),
                "Webwinkel De Mand", new Claim(Money.euros("3000.00"), Money.ZERO, Money.ZERO, null), Money.euros("1000.00"),
                LocalDate.of(2026, 6, 1), null, null);
    }

    private static Bsn bsn() {
        while (true) {
            int eight = NEXT.getAndIncrement();
            int sum = 0;
            for (int place = 0; place < 8; place++) {
                sum += (9 - place) * Character.digit(String.valueOf(eight).charAt(place), 10);
            }
            if (sum % 11 != 10) {
                return new Bsn(eight + "" + sum % 11);
            }
        }
    }

    static Map<String, Object> answers(LocalDate lastDay) {
        return Map.of("lastDay", lastDay, "reason", "CONTRACT_ENDS", "things", "YES", "meanwhile", "PAUSE");
    }

    FormResult reports(Cast it, Viewer viewer, LocalDate lastDay) {
        return desk.send("dienstverband-eindigt", it.dossier(), viewer, answers(lastDay));
    }

    ToldEnd end(Cast it) {
        return ends.ofDossier(it.dossier()).get(0);
    }

    /** What the dossier page says to somebody. */
    String page(Cast it, Viewer viewer) throws Exception {
        return get("/dossiers/" + it.dossier(), viewer);
    }

    /** The page without its menu. */
    String get(String address, Viewer viewer) throws Exception {
        String page = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build()
                .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(page).select("main").outerHtml();
    }

    /** The texts of the letters of a type, the oldest first. */
    List<String> letters(Cast it, String type) {
        return jdbc.sql("select content from document where dossier_id = :dossier and document_type like :type order by created_at, id")
                .param("dossier", it.dossier())
                .param("type", type)
                .query((row, number) -> text(row.getBytes(1)))
                .list();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper inReadingOrder = new PDFTextStripper();
            inReadingOrder.setSortByPosition(true);
            return inReadingOrder.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Wall and subject line of the mails about the end. */
    List<String> mails(Cast it) {
        return jdbc.sql("""
                        select concat(subject, ': ', mail_subject) from mail_outbox
                         where dossier_id = :dossier and mail_subject not like 'Nieuwe ta%' order by 1""")
                .param("dossier", it.dossier())
                .query(String.class)
                .list();
    }
}
