package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunEntry;
import nl.werkbrug.garnishment.PayRunShare;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables one by one, where their rows decide about money. */
@Story
abstract class TablesOfGarnishment {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 25);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    ProcessBench bench;

    @Autowired
    ProtectedAmountTable protectedAmounts;

    @Autowired
    PayRunTable runs;

    @Autowired
    RemittanceTable remittances;

    @Autowired
    ClaimLeft claimLeft;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void steps_that_were_announced_ahead_each_start_on_their_own_day() {
        String id = registered(WritFixture.ordinary(employer)).id();
        states(id, "1300.00", LocalDate.of(2026, 8, 1));
        states(id, "1200.00", LocalDate.of(2026, 7, 1));

        assertThat(protectedAmounts.on(id, WritFixture.SERVED.minusDays(1))).isEmpty();
        assertThat(amountOn(id, WritFixture.SERVED)).isEqualTo(Money.euros("1000.00"));
        assertThat(amountOn(id, LocalDate.of(2026, 6, 30))).isEqualTo(Money.euros("1000.00"));
        assertThat(amountOn(id, LocalDate.of(2026, 7, 1))).isEqualTo(Money.euros("1200.00"));
        assertThat(amountOn(id, LocalDate.of(2026, 12, 1))).isEqualTo(Money.euros("1300.00"));
    }

    @Test
    void a_notice_told_later_overrules_what_was_told_before_it_for_all_garnishments() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment first = registered(writ);
        payroll.reach(LocalDate.of(2026, 7, 2));
        states(first.id(), "1300.00", LocalDate.of(2026, 7, 1));
        NewGarnishment other = SeveralBench.about(writ, writ, "Bb", LocalDate.of(2026, 6, 20));
        Garnishment second = registered(new NewGarnishment(
                employer, other.employee(), other.kind(), other.servedOn(), null, other.bailiff(), other.creditor(), other.claim(),
                Money.euros("1100.00"), null, null, null));
        Money late = ofDossier(first, LocalDate.of(2026, 7, 25));
        Money between = ofDossier(first, LocalDate.of(2026, 6, 25));

        states(second.id(), "1200.00", LocalDate.of(2026, 6, 20));

        assertThat(second.dossierId()).isEqualTo(first.dossierId());
        assertThat(late).isEqualTo(Money.euros("1300.00"));
        assertThat(between).isEqualTo(Money.euros("1100.00"));
        assertThat(ofDossier(first, LocalDate.of(2026, 6, 19))).isEqualTo(Money.euros("1000.00"));
        assertThat(ofDossier(first, LocalDate.of(2026, 6, 25))).isEqualTo(Money.euros("1200.00"));
        assertThat(ofDossier(first, LocalDate.of(2026, 7, 25))).isEqualTo(Money.euros("1200.00"));
    }

    @Test
    void of_two_versions_from_the_same_day_the_one_told_last_counts() {
        String id = registered(WritFixture.ordinary(employer)).id();
        payroll.reach(WritFixture.SERVED.plusDays(1));

        states(id, "1250.00", WritFixture.SERVED);

        assertThat(amountOn(id, WritFixture.SERVED)).isEqualTo(Money.euros("1250.00"));
    }

    @Test
    void a_remittance_is_paid_once_and_keeps_its_first_payment() {
        Garnishment it = registered(WritFixture.ordinary(employer));
        Remittance remittance = withheld(it, JUNE, "900.00");

        boolean first = remittances.paid(remittance.id(), "NL01", JUNE, clerk.userId());
        boolean second = remittances.paid(remittance.id(), "NL02", JULY, clerk.userId());
        remittances.dueToEmployee(remittance.id());

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(remittances.get(remittance.id()))
                .extracting(Remittance::state, Remittance::paidToIban, Remittance::paidOn)
                .containsExactly(Remittance.State.PAID, "NL01", JUNE);
    }

    @Test
    void a_cancelled_remittance_cannot_be_paid() {
        Remittance remittance = withheld(registered(WritFixture.ordinary(employer)), JUNE, "900.00");
        remittances.dueToEmployee(remittance.id());

        boolean paid = remittances.paid(remittance.id(), "NL01", JUNE, clerk.userId());

        assertThat(paid).isFalse();
    }

    @Test
    void what_was_withheld_comes_off_the_claim_unless_it_went_back() {
        Garnishment it = registered(WritFixture.ordinary(employer));
        Money before = claimLeft.of(it);
        withheld(it, JUNE, "900.00");
        Remittance back = withheld(it, JULY, "900.00");
        Money after = claimLeft.of(it);

        remittances.dueToEmployee(back.id());

        assertThat(before).isEqualTo(Money.euros("3000.00"));
        assertThat(after).isEqualTo(Money.euros("1200.00"));
        assertThat(claimLeft.of(it)).isEqualTo(Money.euros("2100.00"));
    }

    @Test
    void a_claim_never_drops_below_nothing() {
        Garnishment it = registered(WritFixture.ordinary(employer));

        withheld(it, JUNE, "3000.01");

        assertThat(claimLeft.of(it)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_term_of_alimony_joins_the_arrears() {
        Garnishment it = registered(WritFixture.alimony(employer));
        Money before = claimLeft.of(it);

        withheld(it, JUNE, "200.00");

        assertThat(before).isEqualTo(Money.euros("1000.00"));
        assertThat(claimLeft.of(it)).isEqualTo(Money.euros("1100.00"));
    }

    @Test
    void the_health_premium_has_no_total() {
        assertThat(claimLeft.of(registered(WritFixture.cak(employer)))).isEqualTo(Money.ZERO);
    }

    private Garnishment registered(NewGarnishment writ) {
        return payroll.registers(writ, clerk);
    }

    private void states(String garnishmentId, String amount, LocalDate from) {
        protectedAmounts.insert(
                garnishmentId, new ProtectedAmount(Money.euros(amount), from, null, "bericht van de deurwaarder"),
                clerk.userId());
    }

    private Money amountOn(String garnishmentId, LocalDate day) {
        return protectedAmounts.on(garnishmentId, day).orElseThrow().amount();
    }

    private Money ofDossier(Garnishment it, LocalDate day) {
        return protectedAmounts.ofDossier(it.dossierId(), day).orElseThrow().amount();
    }

    private Remittance withheld(Garnishment it, LocalDate payDay, String amount) {
        String run = UUID.randomUUID().toString();
        Remittance remittance = new Remittance(
                UUID.randomUUID().toString(), it.id(), run, Money.euros(amount), payDay, Remittance.State.WITHHELD, null, null,
                false);
        PayRunShare share = new PayRunShare(
                UUID.randomUUID().toString(), run, it.id(), remittance.amount(), Money.ZERO, false, Money.ZERO,
                it.claim().perPeriod(), remittance.id());
        runs.insert(
                new PayRun(run, it.dossierId(), it.employerId(),
                        new PayRunEntry(payDay, Money.euros("4000.00"), Money.ZERO), Money.euros("4000.00"),
                        Money.euros("1000.00"), Money.euros("3000.00"), Money.ZERO, Money.euros("1000.00"), List.of(share), null,
                        null),
                "[]", clerk.userId());
        remittances.insert(remittance);
        return remittance;
    }
}
