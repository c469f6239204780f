package nl.werkbrug.learningsubsidy.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.LearningYear;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.learningsubsidy.store.LearningYearTable;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A hire of somebody who learns at work, and what everybody does about it through the same doors as the pages. */
@InStories
class LearningBench {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    private final LearningPlaceTable table;
    private final LearningYearTable years;
    private final ProcessBench processes;
    private final FormDesk desk;
    private final DocumentStore documents;
    private final WebApplicationContext application;

    LearningBench(
            JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts, LearningPlaceTable table, LearningYearTable years,
            ProcessBench processes, FormDesk desk, DocumentStore documents, WebApplicationContext application) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.table = table;
        this.years = years;
        this.processes = processes;
        this.desk = desk;
        this.documents = documents;
        this.application = application;
    }

    /** Who takes part. */
    record Case(Hire hire, Viewer hr) {

        String dossier() {
            return hire.dossierId();
        }
    }

    void clear() {
        processes.clear();
    }

    /** Chosen from the package by HR, for somebody who learns since September 2025. */
    Case chosen() {
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        Hire hire = fixture.hire("startsOn=2025-09-01 permanent=true hoursPerWeek=32 fullTimeHours=36 jobKind=ORDINARY "
                + "learningRoute=BBL recognisedCompany=true residence=Elders benefit=NONE");
        desk.send("regelingen-kiezen", hire.id(), fixture.hr, Map.of("schemes", Set.of("LEARNING_SUBSIDY")));
        return new Case(hire, fixture.hr);
    }

    Map<String, Object> learner() {
        return learner(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 7, 16));
    }

    Map<String, Object> learner(LocalDate first, LocalDate last) {
        return Map.of(
                "learning.level", "MBO", "learning.courseCode", "25170", "learning.school", "Voorbeeld College",
                "learning.recognitionCode", "100123456", "agreement.signedOn", LocalDate.of(2025, 8, 25), "agreement.first", first,
                "agreement.last", last);
    }

    FormResult attends(Case it, LocalDate first, LocalDate last) {
        return desk.send("leerplek-aanwezigheid", place(it).id(), it.hr(), Map.of(
                "attendance.first", first, "attendance.last", last, "attendance.days", 4, "attendance.guide", "B. Oven",
                "attendance.progress", "Bakt zelf brood."));
    }

    Map<String, Object> records(int weeks) {
        return Map.of(
                "records.asks", "YES", "learning.startsOn", LocalDate.of(2025, 9, 1), "learning.endsOn", LocalDate.of(2026, 7, 17),
                "learning.weeks", weeks, "learning.climate", "NO", "records.agreement", true, "records.attendance", true,
                "records.progress", true);
    }

    void asks(Case it, LocalDate on) {
        does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "RVO", "sentOn", on, "how", "PORTAL"));
    }

    FormResult does(Case it, String form, Map<String, Object> answers) {
        return desk.does(it.dossier(), form, it.hr(), answers);
    }

    List<String> open(Case it) {
        return desk.own(it.dossier(), it.hr());
    }

    LearningPlace place(Case it) {
        return table.ofHire(it.hire().id()).orElseThrow();
    }

    List<LearningYear> years(Case it) {
        return years.of(place(it).id());
    }

    String line(Case it) {
        return jdbc.sql("select id from learning_attendance where place_id = :id").param("id", place(it).id()).query(String.class).single();
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
