package nl.werkbrug.wagesubsidy.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.NewApplication;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer and a municipality with their people, through the same doors as the pages. */
@InStories
class SubsidyDesk {

    private final World world;
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Consents consents;
    private final Applications applications;
    private final DocumentStore documents;
    private final ProcessBench bench;
    private final MovableClock clock;
    private final FormDesk desk;

    SubsidyDesk(
            World world, JdbcClient jdbc, Dossiers dossiers, Consents consents, Applications applications,
            DocumentStore documents, ProcessBench bench, MovableClock clock, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.consents = consents;
        this.applications = applications;
        this.documents = documents;
        this.bench = bench;
        this.clock = clock;
        this.desk = desk;
    }

    record Cast(
            String employer, String municipality, String dossier, Viewer hr, Viewer caseworker, Viewer lead, Viewer otherLead,
            Consent consent) {}

    Cast cast() {
        String employer = world.employer("Bakkerij De Korst");
        jdbc.sql("update party set email = 'loon@dekorst.example', kvk_number = '12345678', city = 'Maasbrug' where id = :id").param("id", employer).update();
        String municipality = world.loket("Gemeente Maasbrug");
        Viewer hr = world.user("Hanna Personeel", Role.EMPLOYER_HR, employer);
        String dossier = dossiers.open(employer, world.person("Sam", "Bakker"), WageSubsidy.SUBJECT, hr).id();
        Viewer caseworker = world.user("Carla Consulent", Role.LOKET_CASEWORKER, municipality);
        Consent consent = consents.give(dossier, WageSubsidy.SUBJECT, municipality, WorksAs.LOKET, clock.today(), hr);
        return new Cast(employer, municipality, dossier, hr, caseworker,
                world.user("Thea Teamleider", Role.LOKET_TEAM_LEAD, municipality),
                world.user("Otto Teamleider", Role.LOKET_TEAM_LEAD, municipality), consent);
    }

    NewApplication application(Cast cast, LocalDate startsOn) {
        return new NewApplication(
                cast.dossier(), cast.employer(), cast.municipality(), WageSubsidy.AppliedBy.EMPLOYER, startsOn, null,
                new BigDecimal("32"), new BigDecimal("36"), false, null, null);
    }

    WageSubsidy applies(Cast cast, LocalDate startsOn) {
        WageSubsidy it = applications.apply(application(cast, startsOn), cast.hr());
        bench.runJobs();
        return it;
    }

    /** Checked as complete with a wage value of 60 percent, fixed on the day. */
    WageSubsidy known(Cast cast, LocalDate startsOn) {
        WageSubsidy it = applies(cast, startsOn);
        does(cast, "check-application", cast.caseworker(), Map.of(
                "outcome", "COMPLETE", "route", "KNOWN", "wageValue", 60, "wageValueOn", clock.today()));
        return it;
    }

    void withdrawConsent(Cast cast) {
        consents.withdraw(cast.consent().id(), cast.hr());
        bench.runJobs();
    }

    void reach(LocalDate day) {
        desk.reach(day);
    }

    List<String> open(Cast cast, Viewer viewer) {
        return desk.open(cast.dossier(), viewer);
    }

    InboxTask task(Cast cast, String form, Viewer viewer) {
        return desk.ownTask(cast.dossier(), form, viewer);
    }

    FormResult does(Cast cast, String form, Viewer viewer, Map<String, Object> answers) {
        return desk.does(cast.dossier(), form, viewer, answers);
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, answers);
    }

    Preview preview(String form, Cast cast, Viewer viewer, Map<String, Object> answers) {
        return desk.preview("taak", task(cast, form, viewer).id(), viewer, answers);
    }

    Map<String, ?> prefill(Cast cast, String form, Viewer viewer) {
        return flow("taak").open(task(cast, form, viewer).id(), viewer).prefill();
    }

    FormFlow flow(String name) {
        return desk.flow(name);
    }

    /** The text of a letter. */
    String text(String documentId) {
        try (var pdf = Loader.loadPDF(documents.content(documentId))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** State and last day of the clocks with that code, such as {@code "OPEN 2026-02-09"}. */
    List<String> clocks(Cast cast, String code) {
        return jdbc.sql("select state, ends_on from running_deadline where dossier_id = :dossier and code = :code order by opened_at")
                .param("dossier", cast.dossier())
                .param("code", code)
                .query((row, number) -> row.getString("state") + " " + row.getString("ends_on"))
                .list();
    }

    String clockId(Cast cast, String code) {
        return jdbc.sql("select id from running_deadline where dossier_id = :dossier and code = :code")
                .param("dossier", cast.dossier())
                .param("code", code)
                .query(String.class)
                .single();
    }

    List<String> mails(Cast cast) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier and recipient = 'loon@dekorst.example'"
                        + " order by created_at, id")
                .param("dossier", cast.dossier())
                .query(String.class)
                .list();
    }
}
