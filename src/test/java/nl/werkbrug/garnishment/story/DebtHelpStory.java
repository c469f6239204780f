package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.garnishment.BailiffLetter;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Debt schemes and moratoria: garnishments lapse or stand still as the paper says, and come back only when the rule says so. */
abstract class DebtHelpStory extends DebtBench {

    @Test
    void the_statutory_scheme_ends_withholding_and_keeps_what_was_not_paid() {
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 8, 1));

        assertThat(status(first)).isEqualTo(GarnishmentStatus.LAPSED);
        assertThat(status(second)).isEqualTo(GarnishmentStatus.LAPSED);
        assertThat(payroll.open(first, clerk)).doesNotContain("pay-run", "remit");
        assertThat(several.letters(first)).contains(BailiffLetter.Kind.LAPSED);
        assertThat(several.letters(second)).contains(BailiffLetter.Kind.LAPSED);
        assertThat(several.texts(first, "CHANGE_LETTER")).contains("artikel 301 lid 3", "€ 900,00");
    }

    @Test
    void an_end_before_the_start_is_refused() {
        reports("WSNP", Map.of());

        FormResult result = report("WSNP_ENDED_PAID", Map.of("effectiveOn", LocalDate.of(2025, 6, 18)));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("niet eerder voorbij");
    }

    @Test
    void who_need_not_pay_need_not_declare() {
        List<String> before = payroll.open(second, clerk);

        reports("WSNP", Map.of());

        assertThat(before).contains("declaration");
        assertThat(payroll.open(second, clerk)).doesNotContain("declaration");
        report("WSNP_ENDED_PAID", Map.of("effectiveOn", JUNE_RUN_OPENS));
        assertThat(payroll.open(second, clerk)).contains("declaration");
    }

    @Test
    void a_scheme_that_ends_because_all_is_paid_brings_them_back() {
        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 8, 3));

        report("WSNP_ENDED_PAID", Map.of("effectiveOn", LocalDate.of(2026, 8, 3)));
        payroll.reach(LocalDate.of(2026, 8, 18));

        assertThat(status(first)).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(payroll.open(first, clerk)).contains("pay-run", "remit");
        assertThat(payroll.task(first, "pay-run", clerk).dueOn()).isEqualTo("2026-08-25");
        assertThat(several.letters(first)).contains(BailiffLetter.Kind.REVIVED);
    }

    @Test
    void a_moratorium_stops_everything_and_withholding_comes_back_by_itself() {
        reports("MORATORIUM", Map.of("endsOn", LocalDate.of(2026, 9, 30)));
        payroll.reach(LocalDate.of(2026, 9, 30));
        List<String> meanwhile = payroll.open(first, clerk);
        GarnishmentStatus still = status(first);

        payroll.reach(LocalDate.of(2026, 10, 18));

        assertThat(meanwhile).doesNotContain("pay-run", "remit");
        assertThat(still).isEqualTo(GarnishmentStatus.STAYED);
        assertThat(status(first)).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(payroll.open(first, clerk)).contains("pay-run", "remit");
        assertThat(payroll.task(first, "pay-run", clerk).dueOn()).isEqualTo("2026-10-25");
        assertThat(several.letters(first)).contains(BailiffLetter.Kind.STAYED, BailiffLetter.Kind.REVIVED);
    }

    @Test
    void who_is_released_during_a_moratorium_is_not_paid_after_it() {
        reports("MORATORIUM", Map.of("endsOn", LocalDate.of(2026, 9, 30)));
        payroll.reports(first, ChangeKind.RELEASE, Change.HeldMoney.TO_EMPLOYEE, clerk);

        payroll.reach(LocalDate.of(2026, 10, 18));

        assertThat(payees.of(garnishments.get(second.id())).reference()).isEqualTo(second.bailiff().reference());
        // What was withheld for both is not the employee's while the other still lies.
        assertThat(payroll.open(first, clerk)).doesNotContain("give-back");
    }

    @Test
    void a_suspended_one_is_suspended_again_after_the_moratorium() {
        payroll.reports(second, ChangeKind.SUSPENSION, null, clerk);
        reports("MORATORIUM", Map.of("endsOn", LocalDate.of(2026, 9, 30)));

        reports("MORATORIUM_ENDED", Map.of());

        assertThat(status(first)).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(status(second)).isEqualTo(GarnishmentStatus.SUSPENDED);
    }

    @Test
    void a_moratorium_of_more_than_six_months_is_refused() {
        FormResult result = payroll.send(FLOW, first.dossierId(), clerk, Map.of(
                "kind", "MORATORIUM", "effectiveOn", JUNE_RUN_OPENS, "endsOn", LocalDate.of(2027, 1, 31)));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("hoogstens zes maanden");
    }

    @Test
    void the_deduction_for_the_cak_goes_on() {
        Garnishment cak = payroll.register(
                SeveralBench.about(writ, WritFixture.cak(employer), "Cak", WritFixture.SERVED), clerk);

        reports("WSNP", Map.of());
        payroll.reach(LocalDate.of(2026, 7, 18));

        assertThat(status(cak)).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(payroll.open(first, clerk)).contains("pay-run");
    }

    @Test
    void a_settlement_and_protective_administration_are_told_and_change_nothing() {
        reports("DEBT_SETTLEMENT", Map.of());
        reports("PROTECTIVE_ADMINISTRATION", Map.of());

        assertThat(status(first)).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(payroll.open(first, clerk)).contains("remit");
        assertThat(records.timeline(first)).anyMatch(it -> it.contains("schriftelijk vrijgeeft"));
    }

    @Test
    void what_was_reported_twice_happens_once() {
        reports("WSNP", Map.of());
        Map<String, Integer> before = records.counts(first);

        FormResult again = report("WSNP", Map.of());

        assertThat(again).isInstanceOf(FormResult.Refused.class);
        assertThat(records.counts(first)).isEqualTo(before);
    }
}
