package nl.werkbrug.trialplacement.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A hire with a trial placement, and what everybody does about it through the same doors as the pages. */
@InStories
class TrialBench {

    static final LocalDate FIRST = LocalDate.of(2026, 6, 22);
    static final LocalDate LAST = LocalDate.of(2026, 8, 21);
    /** The day from which the outcome is discussed. */
    static final LocalDate FINAL = LocalDate.of(2026, 8, 7);
    static final LocalDate AFTER = LocalDate.of(2026, 8, 22);
    private static final BigDecimal HOURS = new BigDecimal("24");

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    private final Consents consents;
    private final PlacementTable table;
    private final List<SchemeStart> starts;
    private final TransactionTemplate transaction;
    private final ProcessBench processes;
    private final MovableClock clock;
    private final FormDesk desk;
    private final DocumentStore documents;
    private final WebApplicationContext application;

    TrialBench(
            JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts, Consents consents, PlacementTable table,
            List<SchemeStart> starts, TransactionTemplate transaction, ProcessBench processes,
            MovableClock clock, FormDesk desk, DocumentStore documents, WebApplicationContext application) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.consents = consents;
        this.table = table;
        this.starts = starts;
        this.transaction = transaction;
        this.processes = processes;
        this.clock = clock;
        this.desk = desk;
        this.documents = documents;
        this.application = application;
    }

    /** Who takes part. */
    record Case(String trial, Hire hire, Viewer hr, Viewer loket, Viewer lead) {

        String dossier() {
            return hire.dossierId();
        }
    }

    void begin() {
        processes.clear();
    }

    void end() {
        processes.clear();
    }

    /** Somebody with that benefit who was to start on 22 June 2026; the municipality is let in. */
    Case chosen(String benefit) {
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String town = fixture.world().loket("Gemeente Maasbrug");
        Viewer loket = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        Viewer lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
        Hire begun = fixture.hire("startsOn=" + FIRST + " permanent=false endsOn=2027-06-21 hoursPerWeek=24 fullTimeHours=36 "
                + "probation=false sameTrialBefore=false jobKind=ORDINARY residence=Maasbrug benefit=" + benefit);
        hires.municipality(begun.id(), town);
        Hire hire = hires.get(begun.id());
        consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, clock.today(), fixture.hr);
        transaction.executeWithoutResult(status -> start().start(hire, Scheme.TRIAL_PLACEMENT, fixture.hr));
        processes.runJobs();
        return new Case(table.ofHire(hire.id()).orElseThrow().id(), hire, fixture.hr, loket, lead);
    }

    SchemeStart start() {
        return starts.stream().filter(each -> each.handles(Scheme.TRIAL_PLACEMENT)).findFirst().orElseThrow();
    }

    static Map<String, Object> plan(String authority) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "trial.authority", authority, "trial.startsOn", FIRST, "trial.endsOn", LAST, "trial.hoursPerWeek", HOURS,
                "trial.longer", "NO", "employment.function", "inpakker", "trial.tasks", "Dozen vouwen.",
                "employment.supervisor", "B. Oven", "trial.guidance", "Elke week een gesprek."));
        answers.putAll(Map.of(
                "trial.liabilityInsurer", "Polder", "trial.contractFrom", AFTER, "trial.contractHours", HOURS,
                "trial.intention", true, "trial.noTemp", true, "trial.personAgrees", true));
        if (authority.equals("UWV")) {
            answers.put("trial.accidentInsurer", "Onderling");
        }
        return answers;
    }

    /** Planned, allowed and signed; the first day is today. */
    Case running(String benefit) {
        String authority = benefit.equals("BIJSTAND") ? "MUNICIPALITY" : "UWV";
        Case it = chosen(benefit);
        does(it, "trial-plan", plan(authority));
        answered(it, "GRANTED");
        does(it, "trial-grant", grant(LocalDate.of(2026, 6, 1), FIRST, LAST));
        does(it, "trial-signed", signed(FIRST));
        desk.reach(FIRST);
        return it;
    }

    static Map<String, Object> grant(LocalDate on, LocalDate first, LocalDate last) {
        return Map.of("grant.decidedOn", on, "grant.firstDay", first, "grant.lastDay", last);
    }

    static Map<String, Object> signed(LocalDate first) {
        return Map.of("trial.signedOn", LocalDate.of(2026, 6, 1), "trial.firstDay", first);
    }

    static Map<String, Object> evaluation(LocalDate on, String outcome) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "evaluation.heldOn", on, "evaluation.work", "Gaat goed.", "evaluation.person", "Vindt het leuk."));
        if (outcome != null) {
            answers.put("trial.outcome", outcome);
        }
        return answers;
    }

    static Map<String, Object> employment(LocalDate start, String probation) {
        return Map.of(
                "employment.startsOn", start, "employment.contract", "FIXED", "employment.endsOn", LocalDate.of(2027, 8, 31),
                "hire.probation", probation, "employment.hoursPerWeek", new BigDecimal("24"),
                "employment.fullTimeHours", new BigDecimal("36"), "employment.wage", Money.euros("1700"));
    }

    /** Granted, or not asked after all. */
    void answered(Case it, String answer) {
        if (!answer.equals("GRANTED")) {
            does(it, "request-ask", Map.of("outcome", "NOT_ASKED", "because", "Toch niet nodig."));
        } else if (now(it).authority() == TrialPlacement.Authority.UWV) {
            does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", clock.today(), "how", "POST"));
            does(it, "request-answer", Map.of("outcome", "GRANTED", "letterOn", clock.today()));
        } else {
            does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
            desk.does(it.dossier(), "request-check", it.loket(), Map.of("outcome", "COMPLETE"));
            desk.does(it.dossier(), "request-propose", it.loket(), Map.of(
                    "outcome", "GRANTED", "from", now(it).days().first(), "reasoning", "Het vergroot de kans op werk."));
            desk.does(it.dossier(), "request-sign", it.lead(), Map.of("outcome", "SIGN"));
        }
    }

    FormResult does(Case it, String form, Map<String, Object> answers) {
        return desk.does(it.dossier(), form, it.hr(), answers);
    }

    List<String> open(Case it) {
        return desk.own(it.dossier(), it.hr());
    }

    TrialPlacement now(Case it) {
        return table.get(it.trial());
    }

    String fact(Case it, String path) {
        return facts.get(it.dossier(), Hire.SUBJECT, path).map(fact -> fact.value()).orElse(null);
    }

    List<String> texts(String sql, Case it) {
        return jdbc.sql(sql).param("dossier", it.dossier()).query(String.class).list();
    }

    List<String> timeline(Case it) {
        return texts("select entry_text from timeline_entry where dossier_id = :dossier order by id", it);
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
