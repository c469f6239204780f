package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.outcome.OutcomeClaims;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeDues;
import nl.werkbrug.outcome.OutcomeFigures;
import nl.werkbrug.outcome.OutcomeMoney;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomeReports;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A municipality, a contract manager, a provider, an evaluator and two investors. Starts on 2 March 2026. */
@Story
abstract class OutcomeBench {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String SIGN = "outcome-addendum-agree";
    /** From this day nobody joins the first cohort any more. */
    static final LocalDate FIXED = LocalDate.of(2026, 4, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Municipalities municipalities;

    @Autowired
    OutcomeContracts contracts;

    @Autowired
    OutcomeClaims claims;

    @Autowired
    OutcomeDues dues;

    @Autowired
    OutcomeMoney money;

    @Autowired
    OutcomeFigures figures;

    @Autowired
    OutcomeReports reports;

    @Autowired
    OutcomeLedger ledger;

    @Autowired
    OutcomePaymentTable payments;

    @Autowired
    OutcomePeopleTable people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    WebApplicationContext application;

    HireFixture fixture;
    String town;
    String provider;
    String evaluator;
    String fund;
    String bank;
    Viewer lead;
    Viewer clerk;
    Viewer manager;
    Viewer worker;
    Viewer judge;
    Viewer investor;
    Viewer banker;

    @BeforeEach
    void everybody() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String name = "Dorp" + UUID.randomUUID();
        town = fixture.world().loket("Gemeente " + name);
        municipalities.register(town, name);
        provider = fixture.world().party("SERVICE_PROVIDER", "Werkstart");
        evaluator = fixture.world().party("EVALUATOR", "De Peil");
        fund = fixture.world().party("INVESTOR", "Fonds Een");
        bank = fixture.world().party("INVESTOR", "Fonds Twee");
        lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
        clerk = fixture.world().user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        manager = fixture.world().user("Rik Beheer", Role.CONTRACT_MANAGER, fixture.world().party("CONTRACT_INTERMEDIARY", "Resultaat"));
        worker = fixture.world().user("Wim Werk", Role.SERVICE_PROVIDER, provider);
        judge = fixture.world().user("Eva Oordeel", Role.EVALUATOR, evaluator);
        investor = fixture.world().user("Ines Fonds", Role.INVESTOR, fund);
        banker = fixture.world().user("Bas Bank", Role.INVESTOR, bank);
    }

    /** Two investors, and milestones with prices that nobody ever agreed. */
    Map<String, Object> terms() {
        Map<String, Object> it = new HashMap<>(Map.of(
                "title", "Aan de slag", "payer", town, "provider", provider, "evaluator", evaluator, "startsOn", TODAY, "endsOn",
                LocalDate.of(2028, 3, 1)));
        it.putAll(Map.of(
                "investor.1.party", fund, "investor.1.promised", Money.euros("6000.00"), "investor.2.party", bank, "investor.2.promised",
                Money.euros("3000.00"), "returnCap", new BigDecimal("8"), "returnSource", "artikel 9", "source", "bijlage 2"));
        milestone(it, "PLACED", "1000.00", "3000.00", "25", null);
        milestone(it, "WORK_3", "2000.00", "20000.00", "0", "500.00");
        milestone(it, "DEBTS_SETTLED", "700.00", "700.00", "0", null);
        return it;
    }

    static void milestone(Map<String, Object> terms, String kind, String each, String cap, String benchmark, String reward) {
        terms.put("m." + kind + ".each", Money.euros(each));
        terms.put("m." + kind + ".cap", Money.euros(cap));
        terms.put("m." + kind + ".benchmark", new BigDecimal(benchmark));
        if (reward != null) {
            terms.put("m." + kind + ".reward", Money.euros(reward));
        }
    }

    /** Recorded by the manager and signed by the payer. */
    OutcomeContract signed() {
        return signed(terms());
    }

    /** Idem, with these terms. */
    OutcomeContract signed(Map<String, Object> terms) {
        OutcomeContract it = recorded(terms);
        done(desk.does(it.dossierId(), "outcome-agree", lead, Map.of("agreed", "YES")));
        return contracts.get(it.id(), lead);
    }

    OutcomeContract recorded() {
        return recorded(terms());
    }

    OutcomeContract recorded(Map<String, Object> terms) {
        FormResult.Done made = done(desk.send("resultaatcontract", "nieuw", manager, terms));
        return contracts.get(made.next().substring(made.next().lastIndexOf('/') + 1), manager);
    }

    /** The payer, the provider and both investors sign a change. */
    void allSign(OutcomeContract it) {
        for (Viewer each : List.of(lead, worker, investor, banker)) {
            done(signs(it, each, Map.of("agreed", "YES")));
        }
    }

    FormResult signs(OutcomeContract it, Viewer viewer, Map<String, Object> answers) {
        return desk.does(dossierOf(it, viewer), SIGN, viewer, answers);
    }

    /** Investors sign in dossiers of their own. */
    String dossierOf(OutcomeContract it, Viewer viewer) {
        return jdbc.sql("""
                        select s.dossier_id from outcome_signature s join outcome_addendum a on a.id = s.addendum_id
                          join membership m on m.party_id = s.party_id where a.contract_id = ? and m.user_id = ? order by a.place desc limit 1""")
                .params(it.id(), viewer.userId()).query(String.class).optional().orElse(it.dossierId());
    }

    /** A cohort of so many that is fixed on {@link #FIXED}. */
    String cohort(OutcomeContract it, int begin) {
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Voorjaar", "firstDay", TODAY, "fixedOn", FIXED, "planned", new BigDecimal(10))));
        String id = people.cohorts(it.id()).get(0).id();
        done(desk.send("resultaat-instroom", id, worker, Map.of("people", new BigDecimal(begin), "on", TODAY)));
        return id;
    }

    /** Somebody who begins to work on that day, with a number and a consent. */
    Hire works(OutcomeContract it, String number, LocalDate from) {
        Hire hire = fixture.hire("startsOn=" + from + " permanent=true hoursPerWeek=24");
        hires.municipality(hire.id(), town);
        done(desk.send("resultaat-deelname", hire.id(), fixture.hr, Map.of(
                "contract", it.id(), "number", number, "consentOn", DutchTime.today(clock))));
        return hire;
    }

    /** One of two is placed, and the cohort is fixed: something is proposed to the payer. Who it is. */
    Hire proposed(OutcomeContract it) {
        cohort(it, 2);
        Hire hire = works(it, "1-01", TODAY);
        judges(it, true);
        desk.reach(FIXED);
        return hire;
    }

    void judges(OutcomeContract it, boolean confirmed) {
        done(desk.does(it.dossierId(), "outcome-judge", judge,
                confirmed ? Map.of("outcome", "YES") : Map.of("outcome", "NO", "because", "Het bewijs is te oud.")));
    }

    void paysIn(OutcomeContract it, String investorId, String amount) {
        done(desk.send("resultaat-inleg", it.id(), manager, Map.of(
                "investor", investorId, "amount", Money.euros(amount), "on", TODAY, "reference", "INL " + investorId)));
    }

    /** Approved by the lead, and paid by the one whose work that is. */
    void approvedAndPaid(OutcomeContract it, Viewer payer) {
        done(desk.does(it.dossierId(), "outcome-approve", lead, Map.of("outcome", "YES")));
        done(desk.does(it.dossierId(), "outcome-paid", payer, Map.of("paidOn", TODAY, "reference", "B-1")));
    }

    /** A change from May on, as the form is filled in beforehand, with these instead. */
    Map<String, Object> wish(OutcomeContract it, Map<String, Object> changed) {
        Map<String, Object> all = new HashMap<>(terms());
        all.keySet().removeIf(key -> !key.startsWith("m."));
        all.putAll(Map.of("from", MAY, "endsOn", it.endsOn(), "returnCap", new BigDecimal("8"), "why", "De prijs was te laag.", "source", "addendum 1"));
        return with(all, changed);
    }

    static Map<String, Object> with(Map<String, Object> all, Map<String, Object> changed) {
        Map<String, Object> both = new HashMap<>(all);
        both.putAll(changed);
        return both;
    }

    List<OutcomePayment> payments(OutcomeContract it, OutcomePayment.Kind kind) {
        return payments.list(it.id()).stream().filter(each -> each.kind() == kind).toList();
    }

    static FormResult.Done done(FormResult result) {
        assertThat(result).isInstanceOf(FormResult.Done.class);
        return (FormResult.Done) result;
    }

    /** What a page says; a number when there is nothing for the viewer. */
    String page(String address, Viewer viewer) {
        return main(address, viewer).text();
    }

    /** The same, to look into. */
    Elements main(String address, Viewer viewer) {
        try {
            MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(application)
                    .apply(SecurityMockMvcConfigurers.springSecurity()).build()
                    .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            return response.getStatus() == 200 ? Jsoup.parse(response.getContentAsString()).select("main")
                    : new Elements(new Element("main").text(Integer.toString(response.getStatus())));
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }
}
