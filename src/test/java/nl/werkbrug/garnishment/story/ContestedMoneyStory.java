package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.Standings;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Alimony and a pot, 900 kept because nobody knows who goes first; then the bailiff says that the protected amount was 100
 * lower, and then somebody says who goes first. The answer divides the 900; the 100 stays a question to the bailiff.
 */
@Story
abstract class ContestedMoneyStory {

    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);
    private static final LocalDate JULY_RUN_OPENS = LocalDate.of(2026, 7, 18);
    private static final LocalDate JULY_PAY = LocalDate.of(2026, 7, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    Standings standings;

    @Autowired
    Recalculations recalculations;

    @Autowired
    GarnishmentTable garnishments;

    private Viewer clerk;
    private Garnishment ordinary;
    private Garnishment alimony;

    @BeforeEach
    void an_ordinary_garnishment_and_alimony_that_nobody_settled() {
        bench.clear();
        String employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        NewGarnishment writ = WritFixture.ordinary(employer);
        ordinary = payroll.register(SeveralBench.about(writ, writ, "Aa", WritFixture.SERVED), clerk);
        several.declares(ordinary, clerk);
        alimony = payroll.register(SeveralBench.about(writ, WritFixture.alimony(employer), "Lbio", WritFixture.SERVED), clerk);
        several.does(alimony, "sign-seen", clerk, Map.of("returnedOn", WritFixture.SERVED, "signer.name", "Piet Loon"));
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(ordinary, clerk, JUNE_PAY);
    }

    @Test
    void while_nobody_answers_all_of_it_stays_kept() {
        tooLittle();

        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.euros("900.00"));
        assertThat(noted()).containsExactly("Lbio SHORT 10000");
    }

    @Test
    void an_answer_that_it_goes_first_frees_what_was_withheld_and_notes_nothing_twice() {
        tooLittle();

        answers(Precedence.BEFORE_POT);

        assertThat(several.payments(ordinary)).containsExactly("90000 Kantoor Lbio WITHHELD");
        assertThat(payroll.open(alimony, clerk)).containsOnlyOnce("remit");
        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.ZERO);
        assertThat(recalculations.noted(ordinary.dossierId())).hasSize(1);
        assertThat(noted()).containsExactly("Lbio SHORT 10000");
    }

    @Test
    void an_answer_that_it_comes_after_gives_what_was_withheld_to_the_pot_and_none_to_the_employee() {
        tooLittle();

        answers(Precedence.AFTER_POT);

        assertThat(several.payments(ordinary)).containsExactly("0 Kantoor Lbio VOID", "90000 Kantoor Aa WITHHELD");
        assertThat(payroll.open(ordinary, clerk)).containsOnlyOnce("remit").doesNotContain("give-back");
        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.ZERO);
        assertThat(noted()).containsExactly("Aa SHORT 10000");
    }

    @Test
    void an_answer_that_it_shares_divides_what_was_withheld() {
        tooLittle();

        answers(Precedence.PRO_RATA);

        assertThat(several.payments(ordinary)).containsExactly("27209 Kantoor Lbio WITHHELD", "62791 Kantoor Aa WITHHELD");
        assertThat(noted()).containsExactly("Aa SHORT 6976", "Lbio SHORT 3024");
    }

    @Test
    void computed_again_it_stays_as_it_is() {
        tooLittle();
        answers(Precedence.PRO_RATA);

        recalculations.carryOut(ordinary.dossierId(), JUNE_PAY, "nog eens");
        Map<String, Integer> before = records.counts(ordinary);
        recalculations.carryOut(ordinary.dossierId(), JUNE_PAY, "nog eens");

        assertThat(records.counts(ordinary)).isEqualTo(before);
        assertThat(noted()).containsExactly("Aa SHORT 6976", "Lbio SHORT 3024");
    }

    @Test
    void two_runs_that_wait_are_both_divided_over_what_was_withheld() {
        payroll.reach(JULY_RUN_OPENS);
        payroll.runs(ordinary, clerk, JULY_PAY);
        tooLittle();
        List<String> waiting = several.payments(ordinary);

        answers(Precedence.AFTER_POT);

        assertThat(waiting).containsExactly(
                "90000 Kantoor Lbio WITHHELD", "20000 Kantoor Aa WITHHELD", "70000 Kantoor Lbio WITHHELD");
        assertThat(several.payments(ordinary)).containsExactly(
                "0 Kantoor Lbio VOID", "90000 Kantoor Aa WITHHELD", "0 Kantoor Lbio VOID", "90000 Kantoor Aa WITHHELD");
        assertThat(noted()).containsExactly("Aa SHORT 10000", "Aa SHORT 10000");
        assertThat(payroll.open(ordinary, clerk)).doesNotContain("give-back");
    }

    @Test
    void when_it_turns_out_to_be_too_much_after_all_the_note_of_too_little_goes() {
        tooLittle();

        states("1100.00");

        assertThat(noted()).containsExactly("Lbio GIVE_BACK 10000");
        assertThat(several.payments(ordinary))
                .containsExactly("10000 Kantoor Lbio DUE_TO_EMPLOYEE", "80000 Kantoor Lbio WITHHELD");
        assertThat(standings.contested(ordinary.dossierId())).isEqualTo(Money.euros("800.00"));
    }

    private void tooLittle() {
        states("900.00");
    }

    private void states(String amount) {
        assertThat(payroll.send("loonbeslag-wijziging", ordinary.id(), clerk, Map.of(
                        "kind", "NEW_PROTECTED_AMOUNT", "effectiveOn", WritFixture.SERVED, "voetAs", "AMOUNT", "spread", "no",
                        "protectedAmount", Money.euros(amount))))
                .isInstanceOf(FormResult.Done.class);
    }

    private void answers(Precedence precedence) {
        assertThat(payroll.send("loonbeslag-volgorde", alimony.id(), clerk, Map.of(
                        "precedence", precedence.name(), "answeredOn", JUNE_RUN_OPENS, "note", "Brief van het kantoor.")))
                .isInstanceOf(FormResult.Done.class);
    }

    /** What counts, by office, kind and cents. */
    private List<String> noted() {
        return recalculations.noted(ordinary.dossierId()).stream()
                .filter(it -> !it.overtaken())
                .map(it -> garnishments.get(it.garnishmentId()).bailiff().office().replace("Kantoor ", "") + " " + it.kind() + " "
                        + it.amount().cents())
                .sorted()
                .toList();
    }
}
