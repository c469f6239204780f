package nl.werkbrug.workplaceadaptation.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A hire with a provision, and what everybody does about it through the same doors as the pages. */
@InStories
class AdaptationBench {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    private final Consents consents;
    private final AdaptationTable table;
    private final ProcessBench processes;
    private final MovableClock clock;
    private final FormDesk desk;
    private final DocumentStore documents;
    private final WebApplicationContext application;

    AdaptationBench(
            JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts, Consents consents, AdaptationTable table,
            ProcessBench processes, MovableClock clock, FormDesk desk, DocumentStore documents, WebApplicationContext application) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.consents = consents;
        this.table = table;
        this.processes = processes;
        this.clock = clock;
        this.desk = desk;
        this.documents = documents;
        this.application = application;
    }

    /** Who takes part. */
    record Case(Hire hire, Viewer hr, Viewer loket, Viewer lead) {

        String dossier() {
            return hire.dossierId();
        }
    }

    void clear() {
        processes.clear();
    }

    /** Chosen from the package by HR, for somebody with that benefit; the municipality is let in. */
    Case chosen(String benefit, String need) {
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String town = fixture.world().loket("Gemeente Maasbrug");
        Viewer loket = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        Viewer lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
        Hire begun = fixture.hire("startsOn=2026-06-01 permanent=true hoursPerWeek=24 fullTimeHours=36 functionalLimitation=true "
                + "jobKind=ORDINARY residence=Maasbrug visualLimitation=false alreadyBought=false adaptationNeed=" + need
                + " benefit=" + benefit);
        hires.municipality(begun.id(), town);
        Hire hire = hires.get(begun.id());
        consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, clock.today(), fixture.hr);
        desk.send("regelingen-kiezen", hire.id(), fixture.hr, Map.of(
                "schemes", Set.of("WORKPLACE_ADAPTATION"), "consentOn", clock.today()));
        return new Case(hire, fixture.hr, loket, lead);
    }

    static Map<String, Object> need(String kind) {
        return Map.of(
                "adaptation.kind", kind, "adaptation.thing", "een werktafel die omhoog kan",
                "adaptation.reason", "Dan kan het inpakken staand en zittend.", "adaptation.vat", "YES", "adaptation.bought", "NO");
    }

    static Map<String, Object> quote(String supplier, String net, String vat, String more) {
        return Map.of(
                "quote.kind", "ESTIMATE", "quote.supplier", supplier, "quote.net", Money.euros(net), "quote.vat", Money.euros(vat),
                "quote.more", more);
    }

    /** The cheapest of those that were told. */
    Map<String, Object> choose(Case it) {
        Map<String, Object> answers = new HashMap<>(Map.of("choose.asks", "YES"));
        answers.put("choose.quote", quoteOf(it, "order by net_cents"));
        return answers;
    }

    String quoteOf(Case it, String order) {
        return jdbc.sql("select id from workplace_quote where adaptation_id = :id " + order).param("id", now(it).id())
                .query(String.class).list().get(0);
    }

    static Map<String, Object> decision(LocalDate on, String amount, String ownership) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "decision.on", on, "decision.delivery", amount == null ? "SUPPLIED" : "REIMBURSED", "decision.ownership", ownership));
        if (amount != null) {
            answers.put("decision.amount", Money.euros(amount));
        }
        return answers;
    }

    static Map<String, Object> purchase(LocalDate on) {
        return Map.of("purchase.on", on, "purchase.paid", Money.euros("1089"), "purchase.vat", Money.euros("189"));
    }

    /** Told, costed and asked for at UWV on the day of the clock, and granted. */
    Case granted(String ownership, String amount) {
        Case it = chosen("WIA", "FIXED");
        does(it, "adaptation-need", need("FIXED"));
        does(it, "adaptation-quote", quote("Kantoor BV", "900", "189", "NO"));
        does(it, "adaptation-choose", choose(it));
        atUwv(it, "GRANTED");
        does(it, "adaptation-decision", decision(clock.today(), amount, ownership));
        return it;
    }

    void atUwv(Case it, String outcome) {
        does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", clock.today(), "how", "POST"));
        does(it, "request-answer", Map.of("outcome", outcome, "letterOn", clock.today()));
    }

    FormResult does(Case it, String form, Map<String, Object> answers) {
        return desk.does(it.dossier(), form, it.hr(), answers);
    }

    List<String> open(Case it) {
        return desk.own(it.dossier(), it.hr());
    }

    /** The newest provision. */
    WorkplaceAdaptation now(Case it) {
        List<WorkplaceAdaptation> all = table.ofHire(it.hire().id());
        return all.get(all.size() - 1);
    }

    String fact(Case it, String path) {
        return facts.get(it.dossier(), Hire.SUBJECT, path).map(fact -> fact.value()).orElse(null);
    }

    List<String> timeline(Case it) {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = :dossier order by id").param("dossier", it.dossier())
                .query(String.class).list();
    }

    /** The words on the newest paper whose title begins so. */
    String document(Case it, String title) {
        StoredDocument found = documents.list(it.dossier()).stream().filter(each -> each.title().startsWith(title)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + title + ", only " + documents.list(it.dossier())));
        try {
            PDFTextStripper inReadingOrder = new PDFTextStripper();
            inReadingOrder.setSortByPosition(true);
            return inReadingOrder.getText(Loader.loadPDF(documents.content(found.id()))).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page gives. */
    record Answer(int status, String body) {}

    Answer get(String address, Viewer viewer) {
        try {
            MockMvc browser =
                    MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
            MockHttpServletResponse response =
                    browser.perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            return new Answer(response.getStatus(), response.getContentAsString());
        } catch (Exception e) {
            throw new AssertionError("The page fails", e);
        }
    }
}
