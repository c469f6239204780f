package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.BailiffLetter;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Debt schemes and moratoria: garnishments lapse or stand still as the paper says, and come back only when the rule says so. */
@GarnishmentStories
abstract class DebtHelpStory {

    private static final String FLOW = "loonbeslag-schuldhulp";
    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

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

    @Autowired
    Payees payees;

    private String employer;
    private Viewer clerk;
    private NewGarnishment writ;
    private Garnishment first;
    private Garnishment second;

    @BeforeEach
    void two_garnishments_with_money_that_was_withheld() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
        first = payroll.register(SeveralBench.about(writ, writ, "Aa", WritFixture.SERVED), clerk);
        second = payroll.register(SeveralBench.about(writ, writ, "Bee", WritFixture.SERVED), clerk);
        several.declares(first, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);
    }

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
    void a_scheme_that_ends_otherwise_brings_nothing_back() {
        reports("WSNP", Map.of());
        reports("ESTATE_PAYEE", estate("yes"));
        payroll.pays(first, clerk, JUNE_PAY);

        reports("WSNP_ENDED", Map.of());

        assertThat(garnishments.get(first.id()).result()).isEqualTo("LAPSED");
        assertThat(garnishments.get(second.id()).result()).isEqualTo("LAPSED");
        assertThat(records.dossierClosed(first)).isTrue();
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

    private GarnishmentStatus status(Garnishment it) {
        return garnishments.get(it.id()).status();
    }

    private List<Garnishment> estates() {
        return garnishments.ofDossier(first.dossierId()).stream().filter(it -> it.kind() == GarnishmentKind.ESTATE).toList();
    }

    private static Map<String, Object> estateFrom(LocalDate day, String keeps) {
        Map<String, Object> answers = new HashMap<>(estate("no"));
        answers.put("effectiveOn", day);
        answers.put("keeps", Money.euros(keeps));
        return answers;
    }

    private static Map<String, Object> estate(String heldToo) {
        return Map.of("payee", "Boedelrekening", "iban", WritFixture.IBAN, "reference", "R-1", "heldToo", heldToo);
    }

    private void reports(String kind, Map<String, Object> more) {
        assertThat(report(kind, more)).isInstanceOf(FormResult.Done.class);
    }

    private FormResult report(String kind, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("kind", kind, "effectiveOn", JUNE_RUN_OPENS));
        answers.putAll(more);
        return payroll.send(FLOW, first.dossierId(), clerk, answers);
    }
}
