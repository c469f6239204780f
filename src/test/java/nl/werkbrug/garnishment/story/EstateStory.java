package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** The estate of a debt scheme: what its administrator writes goes, for money that was kept and for each run. */
abstract class EstateStory extends DebtBench {

    @Test
    void kept_money_goes_to_the_estate_only_when_the_administrator_writes_so() {
        reports("WSNP", Map.of());
        reports("ESTATE_PAYEE", estate("no"));
        List<String> without = payroll.open(first, clerk);

        payroll.reach(JUNE_RUN_OPENS.plusDays(1));
        reports("ESTATE_PAYEE", estate("yes"));

        assertThat(without).doesNotContain("remit");
        assertThat(payroll.open(first, clerk)).containsOnlyOnce("remit");
        assertThat(several.payments(first)).containsExactly("90000 Boedelrekening WITHHELD");
    }

    @Test
    void each_run_pays_the_estate_what_is_above_the_amount_for_the_employee() {
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 7, 1));
        report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 7, 1), "1300.00"));
        payroll.reach(LocalDate.of(2026, 7, 18));

        payroll.runs(first, clerk, LocalDate.of(2026, 7, 25));

        assertThat(several.payments(first)).containsExactly("90000 Kantoor Aa WITHHELD", "60000 Boedelrekening WITHHELD");
        assertThat(several.textsToEmployee(first, "PAY_RUN_STATEMENT")).contains("vrij te laten bedrag (vtlb)", "€ 1.300,00");
        assertThat(payroll.open(first, clerk)).containsOnlyOnce("remit");
    }

    @Test
    void another_instruction_replaces_the_first_and_the_last_money_still_goes_to_the_estate() {
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 7, 1));
        report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 7, 1), "1300.00"));
        payroll.reach(LocalDate.of(2026, 7, 18));
        payroll.runs(first, clerk, LocalDate.of(2026, 7, 25));
        FormResult tooEarly = report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 7, 10), "1350.00"));
        payroll.reach(LocalDate.of(2026, 8, 1));

        report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 8, 1), "1350.00"));
        payroll.reach(LocalDate.of(2026, 8, 18));
        payroll.runs(first, clerk, LocalDate.of(2026, 8, 25));

        assertThat(((FormResult.Refused) tooEarly).mistakes().toString()).contains("al ingevoerd");
        assertThat(estates()).extracting(Garnishment::status)
                .containsExactly(GarnishmentStatus.RELEASED, GarnishmentStatus.RUNNING);
        assertThat(several.payments(first)).containsExactly(
                "90000 Kantoor Aa WITHHELD", "60000 Boedelrekening WITHHELD", "55000 Boedelrekening WITHHELD");
    }

    @Test
    void another_account_is_for_all_money_of_the_estate_and_leaves_the_amount() {
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 7, 1));
        report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 7, 1), "1300.00"));
        payroll.reach(LocalDate.of(2026, 7, 18));
        payroll.runs(first, clerk, LocalDate.of(2026, 7, 25));

        Map<String, Object> other = new HashMap<>(estate("no"));
        other.putAll(Map.of("payee", "Nieuwe boedel", "effectiveOn", LocalDate.of(2026, 7, 18)));
        report("ESTATE_PAYEE", other);
        payroll.reach(LocalDate.of(2026, 8, 18));
        payroll.runs(first, clerk, LocalDate.of(2026, 8, 25));

        assertThat(several.payments(first)).containsExactly(
                "90000 Kantoor Aa WITHHELD", "60000 Nieuwe boedel WITHHELD", "60000 Nieuwe boedel WITHHELD");
    }

    @Test
    void the_pay_days_of_the_cak_go_on_when_the_estate_begins() {
        payroll.register(SeveralBench.about(writ, WritFixture.cak(employer), "Cak", WritFixture.SERVED), clerk);
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 7, 28));

        report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 7, 27), "1300.00"));

        assertThat(payroll.task(first, "pay-run", clerk).dueOn()).isEqualTo("2026-07-25");
    }

    @Test
    void the_deduction_for_the_cak_is_never_held() {
        reports("MORATORIUM", Map.of("endsOn", LocalDate.of(2026, 9, 30)));

        Garnishment cak = payroll.register(
                SeveralBench.about(writ, WritFixture.cak(employer), "Cak", LocalDate.of(2026, 6, 19)), clerk);

        assertThat(status(cak)).isEqualTo(GarnishmentStatus.RUNNING);
    }

    @Test
    void what_was_held_during_a_scheme_is_told_when_it_ends() {
        reports("WSNP", Map.of());
        Garnishment later = payroll.register(
                SeveralBench.about(writ, WritFixture.ordinary(employer), "Cee", LocalDate.of(2026, 6, 19)), clerk);

        reports("WSNP_ENDED_PAID", Map.of());

        assertThat(status(later)).isEqualTo(GarnishmentStatus.SUSPENDED);
        assertThat(records.timeline(later)).anyMatch(it -> it.contains("Er is geen schuldsanering meer"));
    }

    @Test
    void garnishments_that_come_back_have_their_own_protected_amount_again() {
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 7, 1));
        report("ESTATE_PAYEE", estateFrom(LocalDate.of(2026, 7, 1), "1300.00"));
        payroll.reach(LocalDate.of(2026, 8, 3));

        report("WSNP_ENDED_PAID", Map.of("effectiveOn", LocalDate.of(2026, 8, 3)));
        payroll.reach(LocalDate.of(2026, 8, 18));
        payroll.runs(first, clerk, LocalDate.of(2026, 8, 25));

        assertThat(estates().get(0).result()).isEqualTo("ESTATE_ENDED");
        assertThat(records.withheld(first).get(0)).isEqualTo(records.withheld(first).get(1));
    }

    @Test
    void an_amount_for_the_employee_needs_a_scheme() {
        FormResult result = report("ESTATE_PAYEE", estateFrom(JUNE_RUN_OPENS, "1300.00"));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("Er loopt geen WSNP");
    }

    @Test
    void a_new_one_during_a_scheme_pays_nothing_out() {
        reports("WSNP", Map.of());

        Garnishment later = payroll.register(
                SeveralBench.about(writ, WritFixture.ordinary(employer), "Cee", LocalDate.of(2026, 6, 19)), clerk);

        assertThat(status(later)).isEqualTo(GarnishmentStatus.SUSPENDED);
        assertThat(records.timeline(later)).anyMatch(it -> it.contains("Vraag de bewindvoerder"));
    }

    @Test
    void a_scheme_that_ends_otherwise_brings_nothing_back() {
        reports("WSNP", Map.of());
        reports("ESTATE_PAYEE", estate("yes"));
        payroll.pays(first, clerk, JUNE_PAY);

        reports("WSNP_ENDED", Map.of());

        assertThat(garnishments.get(first.id()).result()).isEqualTo("LAPSED");
        assertThat(garnishments.get(second.id()).result()).isEqualTo("LAPSED");
        assertThat(records.dossierClosed(first)).isTrue();
    }
}
