package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.imports.ImportActor;
import nl.werkbrug.garnishment.imports.ImportMoves;
import nl.werkbrug.garnishment.imports.ImportOutcome;
import nl.werkbrug.garnishment.imports.ImportPreview;
import nl.werkbrug.garnishment.imports.ImportProblem;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.payfile.PayFile;
import nl.werkbrug.garnishment.store.PayRunMoveTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file with pay runs: looked at, booked as a whole, once; the processes follow, whatever happens in between. */
@Story
abstract class PayRunImportStory {

    private static final LocalDate RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final String PAY_DAY = "25-06-2026";
    /** Passes the eleven test; nobody with a garnishment. */
    private static final String SOMEBODY_ELSE = "111222333;25-06-2026;1500,00;;";

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    PayRunImports imports;

    @Autowired
    ImportMoves moves;

    @Autowired
    PayRunMoveTable moveTable;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void a_file_books_one_run_for_two_garnishments_and_two_units_with_one_protected_amount() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment first = free(writ);
        Garnishment second = payroll.register(again(writ), clerk);
        payroll.reach(RUN_OPENS);
        boolean asked = payroll.open(first, clerk).contains("pay-run");

        String id = bring(PayFiles.line(writ, PAY_DAY, "1400,00", "Hoofd"), PayFiles.line(writ, PAY_DAY, "500,00", "Bij"), SOMEBODY_ELSE);
        ImportPreview preview = imports.preview(id);
        book(id);
        moveAll();

        assertThat(asked).isTrue();
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.withheld()).isEqualTo(Money.euros("900.00"));
        assertThat(preview.employees()).isEqualTo(Money.euros("1200.00"));
        assertThat(preview.payments()).isEqualTo(1);
        assertThat(records.withheld(first).get(0).plus(records.withheld(second).get(0))).isEqualTo(Money.euros("900.00"));
        assertThat(records.states(first)).containsExactly(Remittance.State.WITHHELD);
        assertThat(payroll.open(first, clerk)).doesNotContain("pay-run", "remit");
        assertThat(records.timeline(first)).anyMatch(line -> line.startsWith("Loonrun van 25 juni 2026 ingelezen: € 900,00 ingehouden"));
        assertThat(imports.forPayroll(id, clerk).state()).hasToString("DONE");
        assertThat(imports.forPayroll(id, clerk).skipped()).isEqualTo(1);
    }

    @Test
    void one_wrong_line_books_nothing_and_every_problem_has_its_line() {
        NewGarnishment good = WritFixture.ordinary(employer);
        NewGarnishment late = WritFixture.ordinary(employer);
        Garnishment it = free(good);
        free(late);
        payroll.reach(RUN_OPENS);

        String id = bring(PayFiles.line(good, PAY_DAY, "1900,00", ""), PayFiles.line(late, "25-12-2026", "1900,00", ""));
        ImportPreview preview = imports.preview(id);
        boolean refused = imports.book(id, ImportActor.of(clerk)).isPresent();

        assertThat(preview.problems()).extracting(ImportProblem::line).containsExactly(3);
        assertThat(preview.problems().get(0).message()).contains("te ver vooruit");
        assertThat(refused).isTrue();
        assertThat(records.withheld(it)).isEmpty();
        assertThat(moveTable.progress(id).all()).isZero();
    }

    @Test
    void a_garnishee_whom_the_file_forgets_is_named_and_a_second_pay_day_is_refused() {
        NewGarnishment named = WritFixture.ordinary(employer);
        free(named);
        Garnishment forgotten = free(WritFixture.ordinary(employer));
        payroll.reach(RUN_OPENS);

        ImportPreview preview = imports.preview(bring(PayFiles.line(named, PAY_DAY, "1900,00", "")));
        ImportOutcome twice = imports.bring(employer, PayFiles.of(
                PayFiles.line(named, PAY_DAY, "1900,00", ""), PayFiles.line(named, "25-07-2026", "1900,00", "")), clerk);

        assertThat(preview.unnamed()).containsExactly(forgotten.dossierId());
        assertThat(((ImportOutcome.Refused) twice).problems()).extracting(ImportProblem::line).containsExactly(3);
    }

    @Test
    void the_same_content_twice_changes_nothing_also_when_two_press_at_one_moment() throws Exception {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment it = free(writ);
        payroll.reach(RUN_OPENS);
        String id = bring(PayFiles.line(writ, PAY_DAY, "1900,00", ""));

        Together.run(2, desk -> imports.book(id, ImportActor.of(clerk)));
        moveAll();
        Map<String, Integer> before = records.counts(it);
        ImportOutcome again = imports.bring(employer, PayFiles.of(PayFiles.line(writ, PAY_DAY, "1.900,00", "")), clerk);
        imports.book(id, ImportActor.of(clerk));
        moveAll();

        assertThat(again).isEqualTo(new ImportOutcome.Before(id));
        assertThat(records.counts(it)).isEqualTo(before);
        assertThat(records.withheld(it)).containsExactly(Money.euros("900.00"));
    }

    @Test
    void a_node_that_dies_halfway_leaves_the_rest_to_the_next() {
        List<NewGarnishment> writs = List.of(
                WritFixture.ordinary(employer), WritFixture.ordinary(employer), WritFixture.ordinary(employer));
        List<Garnishment> all = writs.stream().map(this::free).toList();
        payroll.reach(RUN_OPENS);
        String id = bring(writs.stream().map(writ -> PayFiles.line(writ, PAY_DAY, "1900,00", "")).toArray(String[]::new));
        book(id);

        // Taken and never done: the lease of a node that died, after it had told one.
        List<String> taken = moveTable.take(2, java.time.Duration.ofMinutes(2));
        moveAll();
        PayRunMoveTable.Progress halfway = moveTable.progress(id);
        String stateHalfway = imports.forPayroll(id, clerk).state().name();
        payroll.reach(RUN_OPENS.plusDays(1));
        moveAll();

        assertThat(taken).hasSize(2);
        assertThat(halfway).isEqualTo(new PayRunMoveTable.Progress(3, 1, 0));
        assertThat(stateHalfway).isEqualTo("BOOKED");
        assertThat(moveTable.progress(id)).isEqualTo(new PayRunMoveTable.Progress(3, 3, 0));
        assertThat(all).allSatisfy(it -> assertThat(payroll.open(it, clerk)).doesNotContain("pay-run"));
        assertThat(all).allSatisfy(it -> assertThat(records.timeline(it))
                .filteredOn(line -> line.contains("ingelezen")).hasSize(1));
    }

    @Test
    void nobody_of_another_employer_sees_an_import_and_nothing_of_other_employees_is_kept() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        free(writ);
        payroll.reach(RUN_OPENS);
        String id = bring(PayFiles.line(writ, PAY_DAY, "1900,00", ""), SOMEBODY_ELSE);
        Viewer stranger = payroll.clerkOf(payroll.employer());
        PayFile file = PayFiles.of(PayFiles.line(writ, PAY_DAY, "1900,00", ""));

        assertThatThrownBy(() -> imports.forPayroll(id, stranger)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.bring(employer, file, stranger)).isInstanceOf(NotVisible.class);
        String kept = jdbc.sql("select runs_sealed from pay_run_import where id = :id").param("id", id).query(String.class).single();
        assertThat(kept).doesNotContain("111222333", writ.employee().bsn().digits());
    }

    /** Registered, and its declaration sent, so that money may be paid. */
    private Garnishment free(NewGarnishment writ) {
        Garnishment it = payroll.register(writ, clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken."));
        return it;
    }

    private static NewGarnishment again(NewGarnishment it) {
        return new NewGarnishment(
                it.employerId(), it.employee(), it.kind(), it.servedOn(), it.servedTime(),
                new nl.werkbrug.garnishment.Bailiff(
                        "Deurwaarders Rijn", null, "Kade 9", "3011 AB", "Rotterdam", "post@rijn.example", null,
                        "NL91ABNA0417164300", "2026/9000"),
                "Energie Zuid", it.claim(), it.protectedAmount(), it.protectedOn(), it.household(), it.writ());
    }

    private String bring(String... lines) {
        return ((ImportOutcome.Ready) imports.bring(employer, PayFiles.of(lines), clerk)).importId();
    }

    private void book(String id) {
        assertThat(imports.book(id, ImportActor.of(clerk))).isEmpty();
    }

    private void moveAll() {
        while (moves.moveDue() > 0) {
            bench.runJobs();
        }
    }
}
