package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that was withheld and not paid when the garnishment it waits for ends. */
@Story
abstract class KeptMoneyStory {

    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);
    private static final LocalDate AFTER_MORATORIUM = LocalDate.of(2026, 10, 18);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    private Viewer clerk;
    private NewGarnishment writ;
    private Garnishment first;

    @BeforeEach
    void a_garnishment_whose_declaration_went_out() {
        bench.clear();
        String employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
        first = lay("Aa");
    }

    @Test
    void released_during_a_moratorium_the_money_of_the_pot_goes_to_the_other_after_it() {
        Garnishment second = lay("Bee");
        runs();
        moratorium();

        payroll.reports(first, ChangeKind.RELEASE, Change.HeldMoney.TO_EMPLOYEE, clerk);
        List<String> meanwhile = payroll.open(first, clerk);
        payroll.reach(AFTER_MORATORIUM);
        payroll.pays(second, clerk, AFTER_MORATORIUM);

        assertThat(meanwhile).doesNotContain("remit", "give-back", "pay-run");
        assertThat(several.payments(first)).containsExactly("90000 Kantoor Bee PAID");
        assertThat(ended(first)).isEqualTo("RELEASED");
        assertThat(garnishments.get(second.id()).status()).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(payroll.task(second, "pay-run", clerk).dueOn()).isEqualTo("2026-10-25");
    }

    @Test
    void released_during_a_moratorium_without_another_the_money_is_the_employees() {
        runs();
        moratorium();

        payroll.reports(first, ChangeKind.RELEASE, Change.HeldMoney.TO_EMPLOYEE, clerk);
        payroll.does(first, "give-back", clerk, Map.of("paidOn", JUNE_PAY, "asStated", true));
        payroll.reach(AFTER_MORATORIUM);

        assertThat(several.payments(first)).containsExactly("90000 Kantoor Aa GIVEN_BACK");
        assertThat(ended(first)).isEqualTo("RELEASED");
        assertThat(records.dossierClosed(first)).isTrue();
    }

    @Test
    void one_that_ended_is_done_when_the_money_kept_for_it_is_paid() {
        Garnishment second = lay("Bee");
        runs();
        payroll.reports(first, ChangeKind.RELEASE, Change.HeldMoney.REMIT, clerk);
        String before = ended(first);

        payroll.pays(second, clerk, JUNE_PAY);

        assertThat(before).isNull();
        assertThat(several.payments(first)).containsExactly("90000 Kantoor Bee PAID");
        assertThat(ended(first)).isEqualTo("RELEASED");
        assertThat(garnishments.get(second.id()).status()).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(records.dossierClosed(first)).isFalse();
    }

    private Garnishment lay(String office) {
        Garnishment it = payroll.register(SeveralBench.about(writ, writ, office, WritFixture.SERVED), clerk);
        several.declares(it, clerk);
        return it;
    }

    private void runs() {
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);
    }

    private void moratorium() {
        payroll.send("loonbeslag-schuldhulp", first.dossierId(), clerk, Map.of(
                "kind", "MORATORIUM", "effectiveOn", JUNE_RUN_OPENS, "endsOn", LocalDate.of(2026, 9, 30)));
    }

    private String ended(Garnishment it) {
        return garnishments.get(it.id()).result();
    }
}
