package nl.werkbrug.wagesubsidy.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Decision GRANT = DecisionFixture.of("a", Kind.GRANT, "2026-04-01", null, "900.00", "2026-05-01");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final List<PaymentLine> kept = new ArrayList<>();
    private Money booked = Money.ZERO;

    @Test
    void the_first_batch_pays_all_months_until_then_and_asking_again_adds_nothing() {
        assertThat(run(JUNE, GRANT)).containsExactly("2026-04 REGULAR 900.00", "2026-05 REGULAR 900.00", "2026-06 REGULAR 900.00");
        assertThat(run(JUNE, GRANT)).isEmpty();
    }

    @Test
    void more_is_paid_with_the_next_batch() {
        run(JUNE, GRANT);

        assertThat(run(YearMonth.of(2026, 7), GRANT, DecisionFixture.of("b", Kind.CHANGE, "2026-06-01", null, "1000.00", "2026-07-02")))
                .containsExactly("2026-06 SETTLEMENT 100.00", "2026-07 REGULAR 1000.00");
    }

    @Test
    void too_much_is_set_off_as_far_as_the_month_reaches_and_the_rest_waits() {
        run(JUNE, GRANT);
        Decision less = DecisionFixture.of("b", Kind.CHANGE, "2026-04-01", null, "400.00", "2026-07-02");

        assertThat(run(YearMonth.of(2026, 7), GRANT, less)).containsExactly("2026-07 REGULAR 400.00", "2026-04 SETTLEMENT -400.00");
        assertThat(run(YearMonth.of(2026, 8), GRANT, less))
                .containsExactly("2026-08 REGULAR 400.00", "2026-04 SETTLEMENT -100.00", "2026-05 SETTLEMENT -300.00");
        assertThat(kept).extracting(PaymentLine::kind).doesNotContain(PaymentLine.Kind.RECOVERY);
    }

    @Test
    void without_a_next_month_the_rest_is_to_be_reclaimed_once() {
        run(JUNE, GRANT);
        Decision end = DecisionFixture.of("b", Kind.END, "2026-06-01", null, null, "2026-07-02");

        assertThat(run(YearMonth.of(2026, 7), GRANT, end)).containsExactly("2026-06 RECOVERY -900.00");
        assertThat(run(YearMonth.of(2026, 8), GRANT, end)).isEmpty();
    }

    @Test
    void what_was_excluded_comes_back_in_the_next_month_only() {
        run(JUNE, GRANT);
        replace(JUNE, PaymentLine.State.EXCLUDED);

        assertThat(run(JUNE, GRANT)).isEmpty();
        assertThat(run(YearMonth.of(2026, 7), GRANT)).containsExactly("2026-06 REGULAR 900.00", "2026-07 REGULAR 900.00");
    }

    @Test
    void what_was_booked_as_set_off_goes_off_the_next_payments_once() {
        run(JUNE, GRANT);
        booked = Money.euros("1300.00");

        assertThat(run(YearMonth.of(2026, 7), GRANT)).containsExactly("2026-07 REGULAR 900.00", "2026-07 SET_OFF -900.00");
        assertThat(run(YearMonth.of(2026, 7), GRANT)).isEmpty();
        assertThat(run(YearMonth.of(2026, 8), GRANT)).containsExactly("2026-08 REGULAR 900.00", "2026-08 SET_OFF -400.00");
        assertThat(run(YearMonth.of(2026, 9), GRANT)).containsExactly("2026-09 REGULAR 900.00");
    }

    @Test
    void a_set_off_that_finds_no_payment_any_more_is_to_be_reclaimed_once() {
        run(JUNE, GRANT);
        booked = Money.euros("100.00");
        Decision end = DecisionFixture.of("b", Kind.END, "2026-07-01", null, null, "2026-07-02");

        assertThat(run(YearMonth.of(2026, 7), GRANT, end)).containsExactly("2026-07 SET_OFF_LEFT -100.00");
        assertThat(run(YearMonth.of(2026, 8), GRANT, end)).isEmpty();
    }

    private void replace(YearMonth month, PaymentLine.State state) {
        kept.replaceAll(it -> it.month().equals(month) ? new PaymentLine(
                it.id(), it.wageSubsidyId(), it.month(), it.sequence(), it.batchId(), it.kind(), state, it.amount(), it.why(),
                it.estimate(), it.lastDay(), "daarom") : it);
    }

    private List<String> run(YearMonth month, Decision... decisions) {
        String batch = "batch " + month;
        List<Proposal.Line> added = Proposal.of(Entitlements.of(List.of(decisions)), month, batch, List.copyOf(kept), booked);
        added.forEach(it -> kept.add(new PaymentLine(
                UUID.randomUUID().toString(), "S", it.month(), it.sequence(), it.kind().reclaimed() ? null : batch,
                it.kind(), PaymentLine.State.PROPOSED, it.amount(), "", false, null, null)));
        Money paid = kept.stream().filter(it -> it.isIn(batch) && it.counts()).map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
        assertThat(paid.isNegative()).isFalse();
        assertThat(kept.stream().map(it -> it.month() + "/" + it.sequence())).doesNotHaveDuplicates();
        return added.stream().map(it -> it.month() + " " + it.kind() + " " + it.amount()).toList();
    }
}
