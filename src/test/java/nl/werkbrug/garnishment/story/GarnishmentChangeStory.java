package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.Change.HeldMoney;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What changes while a garnishment runs, and how it ends otherwise than by payment. */
@Story
abstract class GarnishmentChangeStory {

    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    @Autowired
    Changes changes;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @ParameterizedTest
    @EnumSource(value = ChangeKind.class, names = "RESUMPTION", mode = EnumSource.Mode.EXCLUDE)
    void every_change_is_one_letter_and_one_mail(ChangeKind kind) {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);

        payroll.reports(it, kind, kind == ChangeKind.RELEASE ? HeldMoney.REMIT : null, clerk);

        assertThat(records.documents(it, "CHANGE_LETTER")).hasSize(1);
        assertThat(records.mailsToBailiff(it)).containsExactly("Bericht over een loonbeslag, uw kenmerk 2026/4711");
        assertThat(payroll.open(it, clerk)).doesNotContain("post-letter");
    }

    @ParameterizedTest
    @EnumSource(value = ChangeKind.class, names = "RESUMPTION", mode = EnumSource.Mode.EXCLUDE)
    void without_mail_every_change_is_one_letter_to_post(ChangeKind kind) {
        Garnishment it = payroll.register(WritFixture.onPaper(employer), clerk);

        payroll.reports(it, kind, kind == ChangeKind.RELEASE ? HeldMoney.REMIT : null, clerk);

        assertThat(records.documents(it, "CHANGE_LETTER")).hasSize(1);
        assertThat(payroll.open(it, clerk)).containsOnlyOnce("post-letter");
        assertThat(payroll.task(it, "post-letter", clerk).dueOn()).isEqualTo("2026-06-01");
    }

    @Test
    void a_posted_letter_is_noted() {
        Garnishment it = payroll.register(WritFixture.onPaper(employer), clerk);
        payroll.reports(it, ChangeKind.WAGE_CHANGE, null, clerk);

        payroll.does(it, "post-letter", clerk, Map.of("postedOn", LocalDate.of(2026, 6, 1)));

        assertThat(records.timeline(it)).contains("Brief gepost op 1 juni 2026.");
        assertThat(payroll.open(it, clerk)).doesNotContain("post-letter");
    }

    @Test
    void a_new_protected_amount_counts_from_its_day_and_not_before() {
        Garnishment it = freeToPay();
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);
        payroll.reach(LocalDate.of(2026, 7, 18));

        payroll.reports(it, ChangeKind.NEW_PROTECTED_AMOUNT, null, clerk);
        payroll.runs(it, clerk, LocalDate.of(2026, 7, 25));

        assertThat(records.withheld(it)).containsExactly(Money.euros("900.00"), Money.euros("400.00"));
    }

    @Test
    void payments_go_to_the_new_account_after_a_change_of_it() {
        Garnishment it = withOpenPayment();

        payroll.reports(it, ChangeKind.OTHER_ACCOUNT, null, clerk);
        payroll.pays(it, clerk, JUNE_PAY);

        assertThat(records.paidTo(it)).containsExactly(WritFixture.IBAN);
    }

    @Test
    void suspension_takes_the_payment_away_while_withholding_goes_on_and_resumption_brings_it_back() {
        Garnishment it = withOpenPayment();

        payroll.reports(it, ChangeKind.SUSPENSION, null, clerk);
        List<String> suspended = payroll.open(it, clerk);
        payroll.reach(LocalDate.of(2026, 7, 18));
        payroll.runs(it, clerk, LocalDate.of(2026, 7, 25));
        List<String> afterRun = payroll.open(it, clerk);
        payroll.reports(it, ChangeKind.RESUMPTION, null, clerk);

        assertThat(suspended).doesNotContain("remit");
        assertThat(afterRun).doesNotContain("remit");
        assertThat(records.withheld(it)).hasSize(2);
        assertThat(payroll.open(it, clerk).stream().filter("remit"::equals)).hasSize(2);
        assertThat(records.documents(it, "CHANGE_LETTER")).hasSize(2);
    }

    @Test
    void a_release_with_the_money_to_the_employee_closes_when_the_employee_has_it() {
        Garnishment it = withKeptMoney();

        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.TO_EMPLOYEE, clerk);
        List<String> open = payroll.open(it, clerk);
        boolean closedEarly = records.dossierClosed(it);
        payroll.does(it, "give-back", clerk, Map.of("paidOn", JUNE_PAY, "asStated", true));

        assertThat(open).containsExactly("give-back");
        assertThat(closedEarly).isFalse();
        assertThat(records.states(it)).containsExactly(Remittance.State.GIVEN_BACK);
        assertThat(records.timeline(it)).contains("€ 900,00 betaald aan de werknemer op 25 juni 2026.");
        assertThat(payroll.open(it, clerk)).isEmpty();
        assertThat(garnishments.get(it.id()).status()).isEqualTo(GarnishmentStatus.RELEASED);
        assertThat(garnishments.get(it.id()).result()).isEqualTo("RELEASED");
        assertThat(records.dossierClosed(it)).isTrue();
        assertThat(bench.results("wage-garnishment", it.id())).containsExactly("end_released");
    }

    @Test
    void a_release_with_the_money_to_the_bailiff_frees_what_was_kept() {
        Garnishment it = withKeptMoney();

        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);
        List<String> open = payroll.open(it, clerk);
        boolean closedEarly = records.dossierClosed(it);
        payroll.pays(it, clerk, JUNE_PAY);

        assertThat(open).containsExactly("remit");
        assertThat(closedEarly).isFalse();
        assertThat(records.states(it)).containsExactly(Remittance.State.PAID);
        assertThat(records.dossierClosed(it)).isTrue();
    }

    @Test
    void the_last_payment_after_a_release_goes_to_the_account_reported_last() {
        Garnishment it = withOpenPayment();
        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);

        payroll.reports(it, ChangeKind.OTHER_ACCOUNT, null, clerk);
        payroll.pays(it, clerk, JUNE_PAY);

        assertThat(records.paidTo(it)).containsExactly(WritFixture.IBAN);
        assertThat(records.dossierClosed(it)).isTrue();
    }

    @Test
    void only_another_account_can_be_reported_while_the_last_money_is_on_its_way() {
        Garnishment it = withOpenPayment();
        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);

        FormResult result = payroll.send("loonbeslag-wijziging", it.id(), clerk, Map.of(
                "kind", "SUSPENSION", "effectiveOn", LocalDate.of(2026, 6, 18), "reason", "brief"));

        assertThat(result).isInstanceOf(FormResult.Refused.class);
        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("alleen nog een ander rekeningnummer");
    }

    @Test
    void a_release_during_a_suspension_frees_what_was_kept() {
        Garnishment it = withOpenPayment();
        payroll.reports(it, ChangeKind.SUSPENSION, null, clerk);

        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);

        assertThat(payroll.open(it, clerk)).containsExactly("remit");
    }

    @Test
    void nothing_can_change_after_a_release() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);
        Map<String, Integer> before = records.counts(it);

        FormResult result = payroll.send("loonbeslag-wijziging", it.id(), clerk, Map.of(
                "kind", "WAGE_CHANGE", "effectiveOn", JUNE_PAY, "netWage", Money.euros("2100.00")));

        assertThat(result).isInstanceOf(FormResult.Before.class);
        assertThat(records.counts(it)).isEqualTo(before);
    }

    @Test
    void a_change_reported_just_before_a_release_does_not_bring_the_garnishment_back() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        Change release = change(it, ChangeKind.RELEASE, HeldMoney.REMIT);
        changes.report(release, clerk);
        changes.report(change(it, ChangeKind.SUSPENSION, null), clerk);

        changes.apply(release.id());
        bench.runJobs();

        assertThat(garnishments.get(it.id()).status()).isEqualTo(GarnishmentStatus.RELEASED);
        assertThat(records.dossierClosed(it)).isTrue();
    }

    @Test
    void the_end_of_the_employment_ends_it_after_the_last_run() {
        Garnishment it = freeToPay();
        payroll.tells(it, clerk);
        payroll.does(it, "confirm-receipt", clerk, Map.of("confirmedOn", LocalDate.of(2026, 6, 1)));
        payroll.reach(JUNE_RUN_OPENS);
        payroll.reports(it, ChangeKind.EMPLOYMENT_ENDED, null, clerk);

        payroll.runsLast(it, clerk, JUNE_PAY);
        payroll.pays(it, clerk, JUNE_PAY);

        assertThat(garnishments.get(it.id()).result()).isEqualTo("EMPLOYMENT_ENDED");
        assertThat(records.dossierClosed(it)).isTrue();
        assertThat(payroll.open(it, clerk)).isEmpty();
    }

    @Test
    void payroll_can_say_at_a_run_that_it_is_the_last() {
        Garnishment it = freeToPay();
        payroll.reach(JUNE_RUN_OPENS);

        payroll.runsLast(it, clerk, JUNE_PAY);

        assertThat(bench.results("garnishment-pay-runs", it.id())).containsExactly("end_employment");
    }

    private static Change change(Garnishment it, ChangeKind kind, HeldMoney held) {
        return new Change(
                UUID.randomUUID().toString(), it.id(), kind, JUNE_PAY, null, null, held, null, null, null, null, false);
    }

    /** Signed and sent at once, so that money is paid on the pay day. */
    private Garnishment freeToPay() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken met de werknemer."));
        return it;
    }

    private Garnishment withOpenPayment() {
        Garnishment it = freeToPay();
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);
        return it;
    }

    private Garnishment withKeptMoney() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);
        return it;
    }
}
