package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.UserNames;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetAsking;
import nl.werkbrug.custombudget.BudgetDesk;
import nl.werkbrug.custombudget.BudgetDecisions;
import nl.werkbrug.custombudget.BudgetEffects;
import nl.werkbrug.custombudget.BudgetMoney;
import nl.werkbrug.custombudget.BudgetPayments;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.BudgetYear;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A town of its own with 1,000 euros a year, an employer who hires there, and a coach who is let in. Starts on 1 June 2026. */
@Story
abstract class CustomBudgetBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    StandIns standIns;

    @Autowired
    UserNames userNames;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    HireKnowledge knowledge;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Consents consents;

    @Autowired
    BudgetDesk desks;

    @Autowired
    BudgetAsking asking;

    @Autowired
    BudgetDecisions decisions;

    @Autowired
    BudgetPayments payments;

    @Autowired
    BudgetEffects effects;

    @Autowired
    BudgetMoney money;

    @Autowired
    BudgetRequestTable requests;

    @Autowired
    DocumentStore documents;

    @Autowired
    Timeline timeline;

    @Autowired
    List<SchemeAtEnd> atEnd;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    HireFixture fixture;
    String town;
    Viewer lead;
    Viewer otherLead;
    Viewer caseworker;
    Viewer coach;
    String coachOffice;

    @BeforeEach
    void a_town_with_a_budget() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String name = "Dorp" + UUID.randomUUID();
        town = fixture.world().loket("Gemeente " + name);
        municipalities.register(town, name);
        lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
        otherLead = fixture.world().user("Toon Team", Role.LOKET_TEAM_LEAD, town);
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        coachOffice = fixture.world().coachOffice("Jobcoaches");
        coach = fixture.world().user("Cor Coach", Role.JOB_COACH, coachOffice);
        assertThat(setsUp(TODAY, "1000.00", "250.00")).isInstanceOf(FormResult.Done.class);
    }

    FormResult setsUp(LocalDate from, String ceiling, String limit) {
        return desk.submit("maatwerkbudget-inrichten", "nieuw", lead, Map.of(
                "validFrom", from, "ceiling", Money.euros(ceiling), "limit", Money.euros(limit), "kinds", Set.of("GLASSES", "TRAVEL", "DEPOSIT"),
                "formal", "YES", "source", "Beleidsregel van het dorp"));
    }

    /** Somebody who lives in the town; loket and coach are let in for the hire. */
    Hire hire() {
        Hire hire = fixture.hire("residence=" + municipalities.nameOf(town).orElseThrow());
        knowledge.settleMunicipality(hire);
        consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, TODAY, fixture.hr);
        consents.give(hire.dossierId(), Hire.SUBJECT, coachOffice, WorksAs.COACH, TODAY, fixture.hr);
        return hires.get(hire.id());
    }

    FormResult asks(Hire hire, Viewer viewer, String euros) {
        return desk.send("maatwerkbudget", hire.dossierId(), viewer, wish(euros));
    }

    static Map<String, Object> wish(String euros) {
        return new HashMap<>(Map.of(
                "kind", "TRAVEL", "what", "Een fiets", "why", "Er rijdt geen bus in de nacht.", "amount", Money.euros(euros), "paidTo",
                "SELLER", "payee", "Fietsenmaker", "iban", "NL91ABNA0417164300", "agreedOn", TODAY));
    }

    BudgetRequest request(Hire hire) {
        List<BudgetRequest> all = requests.ofDossier(hire.dossierId());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    FormResult grants(Hire hire, Viewer viewer, String euros) {
        return desk.does(hire.dossierId(), "custom-budget-decide", viewer, Map.of(
                "outcome", "GRANT", "amount", Money.euros(euros), "reason", "Zo komt hij op zijn werk."));
    }

    FormResult refuses(Hire hire, Viewer viewer) {
        return desk.does(hire.dossierId(), "custom-budget-decide", viewer, Map.of(
                "outcome", "REFUSE", "reason", "De werkgever geeft een fiets.", "instead", "Vraag het fietsplan van de werkgever."));
    }

    FormResult pays(Hire hire, LocalDate on) {
        return desk.does(hire.dossierId(), "custom-budget-pay", caseworker, Map.of(
                "payee", "Fietsenmaker", "iban", "NL91ABNA0417164300", "paidOn", on, "reference", "P-1"));
    }

    FormResult sendsReceipt(Hire hire, Viewer viewer, String euros) {
        return receipt(hire, "custom-budget-receipt", viewer, Map.of("spent", Money.euros(euros)));
    }

    /** A task in which a receipt is sent. */
    FormResult receipt(Hire hire, String form, Viewer viewer, Map<String, Object> answers) {
        String draft = "task:" + desk.ownTask(hire.dossierId(), form, viewer).id();
        String file = UUID.randomUUID().toString();
        byte[] pdf = SoundPdf.bytes();
        jdbc.sql("""
                        insert into form_upload (id, draft_key, field_key, file_name, byte_count, sha256, content, created_at, created_by)
                        values (?, ?, 'receipt', 'bon.pdf', ?, ?, ?, ?, ?)""")
                .params(file, draft, pdf.length, "0".repeat(64), pdf, java.sql.Timestamp.from(clock.instant()), viewer.userId())
                .update();
        Map<String, Object> all = new HashMap<>(answers);
        all.put("receipt", file);
        return desk.does(hire.dossierId(), form, viewer, all);
    }

    static Map<String, Object> back(String euros, LocalDate on) {
        return Map.of("outcome", "BACK", "amount", Money.euros(euros), "restOn", on);
    }

    FormResult tells(Hire hire, Viewer viewer) {
        return desk.does(hire.dossierId(), "custom-budget-effect", viewer, Map.of(
                "inWork", "HERE", "financial", "BETTER", "social", "SAME", "personal", "BETTER", "changed", "Hij is nooit te laat."));
    }

    /** Promised, paid and left. */
    String amounts(int year) {
        BudgetYear it = money.of(town, year);
        return it.reserved() + " " + it.paid() + " " + it.left();
    }

    /** The requests of the town, those that are meant. */
    List<BudgetRequest> ofTown(Predicate<BudgetRequest> which) {
        return jdbc.sql("select id from custom_budget_request where municipality_id = :town").param("town", town).query(String.class).list()
                .stream().map(requests::get).filter(which).toList();
    }

    /** What the year says is the sum of what its requests say. */
    void booksAgree() {
        BudgetYear year = money.of(town, 2026);
        assertThat(year.reserved()).isEqualTo(sum(State.GRANTED));
        assertThat(year.paid()).isEqualTo(sum(State.PAID));
    }

    private Money sum(State state) {
        return ofTown(it -> it.state() == state).stream().map(it -> it.decision().amount()).reduce(Money.ZERO, Money::plus);
    }
}
