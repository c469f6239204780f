package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.imports.ImportActor;
import nl.werkbrug.garnishment.imports.ImportMoves;
import nl.werkbrug.garnishment.imports.ImportOutcome;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.payments.PaymentBatches;
import nl.werkbrug.garnishment.payments.PaymentMoves;
import nl.werkbrug.garnishment.store.PayRunMoveTable;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.workflow.BackgroundWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What comes after an import: the statements of its runs, and what the operator sees when a dossier cannot be brought up to date. */
@Story
abstract class ImportedStatementsStory {

    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    ProcessBench bench;

    @Autowired
    PayRunImports imports;

    @Autowired
    ImportMoves moves;

    @Autowired
    PayRunMoveTable waiting;

    @Autowired
    PaymentBatches batches;

    @Autowired
    PaymentMoves payments;

    @Autowired
    MovableClock clock;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext application;

    private String employer;
    private Viewer clerk;
    private Browser browser;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        browser = new Browser(application);
    }

    @Test
    void an_archive_has_for_each_run_the_statement_that_a_typed_run_makes() throws Exception {
        NewGarnishment one = WritFixture.ordinary(employer);
        NewGarnishment other = WritFixture.alimony(employer);
        Garnishment first = payroll.register(one, clerk);
        Garnishment second = payroll.register(other, clerk);
        Garnishment typed = payroll.register(WritFixture.ordinary(employer), clerk);
        Garnishment typedAlimony = payroll.register(WritFixture.alimony(employer), clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        payroll.runs(typed, clerk, PAY_DAY);
        payroll.runs(typedAlimony, clerk, PAY_DAY);
        String id = imported(PayFiles.line(one, "25-06-2026", "1900,00", ""), PayFiles.line(other, "25-06-2026", "1900,00", ""));

        MockHttpServletResponse answer = browser.get(zip(id), clerk);
        Map<String, String> files = files(answer.getContentAsByteArray());

        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).contains("specificaties-loonbeslag-2026-06-18.zip");
        assertThat(files).containsOnlyKeys(fileOf(first), fileOf(second));
        assertThat(files.get(fileOf(first)).replace(reference(first), "")).isEqualTo(statement(typed).replace(reference(typed), ""));
        assertThat(files.get(fileOf(second)).replace(reference(second), ""))
                .isEqualTo(statement(typedAlimony).replace(reference(typedAlimony), ""));
        assertThat(browser.page("/loonbeslag/loonruns/inlezing/" + id, clerk).select("a[href='" + zip(id) + "']")).hasSize(1);
    }

    @Test
    void a_statement_that_is_printed_later_names_who_was_really_paid() throws Exception {
        NewGarnishment one = WritFixture.ordinary(employer);
        NewGarnishment other = WritFixture.ordinary(employer);
        Garnishment paid = payroll.register(one, clerk);
        Garnishment waiting = payroll.register(other, clerk);
        payroll.signs(paid, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken."));
        payroll.reach(LocalDate.of(2026, 6, 18));
        String id = imported(PayFiles.line(one, "25-06-2026", "1900,00", ""), PayFiles.line(other, "25-06-2026", "1900,00", ""));
        batches.paid(batches.make(employer, PAY_DAY, clerk).id(), LocalDate.of(2026, 6, 18), clerk);
        payments.noteDue();

        payroll.reports(paid, ChangeKind.OTHER_ACCOUNT, null, clerk);
        payroll.reports(waiting, ChangeKind.OTHER_ACCOUNT, null, clerk);
        Map<String, String> files = files(browser.get(zip(id), clerk).getContentAsByteArray());

        assertThat(files.get(fileOf(paid)).replace(" ", "")).contains("NL02ABNA0123456789").doesNotContain(WritFixture.IBAN);
        assertThat(files.get(fileOf(waiting)).replace(" ", "")).contains(WritFixture.IBAN).doesNotContain("NL02ABNA0123456789");
    }

    @Test
    void nobody_else_gets_the_archive_and_a_preview_has_none() throws Exception {
        NewGarnishment writ = WritFixture.ordinary(employer);
        payroll.register(writ, clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        String preview = ((ImportOutcome.Ready) imports.bring(
                employer, PayFiles.of(PayFiles.line(writ, "25-06-2026", "1800,00", "")), clerk)).importId();
        int before = browser.get(zip(preview), clerk).getStatus();
        String id = imported(PayFiles.line(writ, "25-06-2026", "1900,00", ""));
        Viewer stranger = payroll.clerkOf(payroll.employer());

        assertThat(before).isEqualTo(404);
        assertThat(browser.get(zip(id), stranger).getStatus()).isEqualTo(404);
        assertThat(browser.get(zip(id), world.user("Els", Role.EMPLOYER_HR, employer)).getStatus()).isEqualTo(404);
    }

    @Test
    void the_hand_over_sheet_of_a_pay_day_has_what_was_typed_and_what_was_imported() throws Exception {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment imported = payroll.register(writ, clerk);
        Garnishment typed = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        payroll.runs(typed, clerk, PAY_DAY);
        imported(PayFiles.line(writ, "25-06-2026", "1900,00", ""));
        String day = "/loonbeslag/loonruns/" + employer + "/betaaldag/2026-06-25/overdracht";
        Viewer stranger = payroll.clerkOf(payroll.employer());

        MockHttpServletResponse csv = browser.get(day + ".csv", clerk);
        Document page = browser.page("/loonbeslag/loonruns/" + employer, clerk);

        assertThat(csv.getHeader("Content-Disposition")).contains("overdracht-2026-06-25.csv");
        assertThat(csv.getContentAsString().lines().filter(line -> line.contains("25-06-2026")))
                .hasSize(2).anyMatch(line -> line.contains(reference(imported))).anyMatch(line -> line.contains(reference(typed)));
        assertThat(browser.get(day + ".xlsx", clerk).getContentAsByteArray()).startsWith('P', 'K');
        assertThat(page.select("section[aria-labelledby=betaaldagen] a").eachAttr("href")).containsExactly(day + ".xlsx", day + ".csv");
        assertThat(browser.get(day + ".csv", stranger).getStatus()).isEqualTo(404);
        assertThat(browser.get(day.replace("06-25", "06-26") + ".csv", clerk).getStatus()).isEqualTo(404);
        assertThat(browser.get(day.replace("2026-06-25", "gisteren") + ".csv", clerk).getStatus()).isEqualTo(400);
    }

    @Test
    void the_operator_sees_how_many_dossiers_wait_and_never_whose_and_can_have_them_tried_again() throws Exception {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment it = payroll.register(writ, clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        String id = imported(PayFiles.line(writ, "25-06-2026", "1900,00", ""));
        String lost = lostRun(id);
        moves.moveDue();
        Viewer operator = world.user("Olaf Beheer", Role.OPERATOR, null);

        Document page = browser.page("/beheer", operator);
        boolean waits = notBeforeInFuture(lost);
        MockHttpServletResponse again = browser.post("/beheer/werk/loonruns/opnieuw", operator);
        boolean waitsStill = notBeforeInFuture(lost);
        int clerkMay = browser.post("/beheer/werk/loonruns/opnieuw", clerk).getStatus();
        jdbc.sql("delete from pay_run_move where pay_run_id = :id").param("id", lost).update();
        Document healthy = browser.page("/beheer", operator);

        assertThat(page.select("section[aria-labelledby=achtergrond] tbody tr").text())
                .startsWith("Dossiers bijwerken na ingelezen loonruns 1 18-06-2026");
        assertThat(page.text()).doesNotContain("Bakkerij", WritFixture.FAMILY_NAME, reference(it), employer, id, lost);
        assertThat(waits).isTrue();
        assertThat(again.getRedirectedUrl()).isEqualTo("/beheer");
        assertThat(waitsStill).isFalse();
        assertThat(clerkMay).isEqualTo(403);
        assertThat(healthy.select("section[aria-labelledby=achtergrond]").text()).contains("Er is geen werk dat mislukt.");
    }

    @Test
    void of_several_failures_the_operator_sees_the_last() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        payroll.register(writ, clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        String id = imported(PayFiles.line(writ, "25-06-2026", "1900,00", ""));
        String often = lostRun(id);
        String once = lostRun(id);
        for (int turn = 0; turn < 4; turn++) {
            waiting.failed(often, "ZipException");
        }
        clock.advance(Duration.ofMinutes(2));
        waiting.failed(once, "ArithmeticException");

        BackgroundWork.Failing failing = waiting.failing();
        jdbc.sql("delete from pay_run_move where moved_at is null").update();

        assertThat(failing.count()).isEqualTo(2);
        assertThat(failing.error()).isEqualTo("ArithmeticException");
    }

    /** A run of the import that its worker can never find. */
    private String lostRun(String importId) {
        String lost = java.util.UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into pay_run_move (pay_run_id, import_id, not_before)
                        select :lost, id, booked_at from pay_run_import where id = :import""")
                .param("lost", lost)
                .param("import", importId)
                .update();
        return lost;
    }

    private boolean notBeforeInFuture(String runId) {
        return jdbc.sql("""
                        select count(*) from pay_run_move v join pay_run_import i on i.id = v.import_id
                         where v.pay_run_id = :id and v.not_before > i.booked_at""")
                        .param("id", runId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private String imported(String... lines) {
        String id = ((ImportOutcome.Ready) imports.bring(employer, PayFiles.of(lines), clerk)).importId();
        assertThat(imports.book(id, ImportActor.of(clerk))).isEmpty();
        while (moves.moveDue() > 0) {
            bench.runJobs();
        }
        return id;
    }

    private static String zip(String importId) {
        return "/loonbeslag/loonruns/inlezing/" + importId + "/specificaties.zip";
    }

    private String fileOf(Garnishment it) {
        return "specificatie-loonbeslag-" + reference(it) + ".pdf";
    }

    private String reference(Garnishment it) {
        return jdbc.sql("select reference from dossier where id = :id").param("id", it.dossierId()).query(String.class).single();
    }

    private String statement(Garnishment it) {
        return jdbc.sql("select content from document where dossier_id = :dossier and document_type = 'PAY_RUN_STATEMENT'")
                .param("dossier", it.dossierId())
                .query((row, number) -> text(row.getBytes(1)))
                .single();
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return files;
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
