package nl.werkbrug.localscheme.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.LocalTown;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.hire.offer.Offers;
import nl.werkbrug.localscheme.LocalClaim;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.SchemeVersion.Content;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A town of its own with two team leads and a caseworker, and an employer who hires there. Starts on 1 June 2026. */
@Story
abstract class LocalSchemeBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate START = LocalDate.of(2026, 6, 15);

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
    LocalSchemeDesk schemes;

    @Autowired
    LocalClaimTable claims;

    @Autowired
    Offers offers;

    @Autowired
    List<SchemeAtEnd> atEnd;

    @Autowired
    DocumentStore documents;

    @Autowired
    FormDesk desk;

    @Autowired
    ExamplePlayer browser;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    HireFixture fixture;
    LocalTown town;
    Viewer lead;
    Viewer caseworker;

    @BeforeEach
    void a_town_and_an_employer() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        town = new LocalTown(fixture.world(), municipalities, schemes);
        lead = town.lead;
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town.id);
    }

    /** 1500 euros, with a limit for the year, and paid when the employee stays; both may be null. */
    static Content content(String title, String ceiling, Integer stays) {
        Content it = LocalTown.content(title, false);
        return new Content(
                it.title(), it.explanation(), it.legalBasis(), it.sourceUrl(), false, it.amount(),
                ceiling == null ? null : Money.euros(ceiling), stays, it.window(), List.of());
    }

    Hire hire() {
        Hire hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND residence=" + town.name + " startsOn=" + START
                + " permanent=true hoursPerWeek=32 fullTimeHours=36");
        knowledge.settleMunicipality(hire);
        return hires.get(hire.id());
    }

    FormResult chooses(Hire hire, String code) {
        Map<String, Object> answers = new HashMap<>(Map.of("schemes", java.util.Set.of(code), "consentOn", TODAY));
        return desk.send("regelingen-kiezen", hire.id(), fixture.hr, answers);
    }

    LocalClaim claim(Hire hire) {
        return claims.ofHire(hire.id()).get(0);
    }

    /** Chosen, handed in and complete: the caseworker can propose. */
    void handedIn(Hire hire, String code) {
        assertThat(chooses(hire, code)).isInstanceOf(FormResult.Done.class);
        desk.does(hire.dossierId(), "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        desk.does(hire.dossierId(), "request-check", caseworker, Map.of("outcome", "COMPLETE"));
    }

    FormResult proposes(Hire hire, String euros) {
        return desk.does(hire.dossierId(), "request-propose", caseworker, Map.of(
                "outcome", "GRANTED", "from", START, "amount", Money.euros(euros), "reasoning", "Alles klopt."));
    }

    FormResult signs(Hire hire) {
        return desk.does(hire.dossierId(), "request-sign", lead, Map.of("outcome", "SIGN"));
    }

    void granted(Hire hire, String code) {
        handedIn(hire, code);
        assertThat(proposes(hire, "1500")).isInstanceOf(FormResult.Done.class);
        assertThat(signs(hire)).isInstanceOf(FormResult.Done.class);
    }

    long letters(Hire hire) {
        return documents.list(hire.dossierId()).stream().map(StoredDocument::title)
                .filter(title -> title.startsWith("Besluit op een aanvraag")).count();
    }

    /** The words of the decision that was made last. */
    String newestLetter(Hire hire) {
        String id = documents.list(hire.dossierId()).stream().filter(each -> each.title().startsWith("Besluit op een aanvraag"))
                .findFirst().orElseThrow().id();
        try (PDDocument pdf = Loader.loadPDF(documents.content(id))) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The subjects of the mails about decisions. */
    List<String> mails(Hire hire) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier and mail_subject like 'Er is een besluit%'")
                .param("dossier", hire.dossierId()).query(String.class).list();
    }
}
