package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.PaymentLine;
import nl.werkbrug.wagesubsidy.payment.SubsidyBatch;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import org.junit.jupiter.api.Test;

/** What changes in a subsidy changes what is paid, also about months that were paid already. */
abstract class SubsidyPaymentChangeStory extends SubsidyPaymentBench {

    @Test
    void fewer_hours_are_set_off_and_more_hours_are_paid_later() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.reach(LocalDate.of(2026, 7, 1));
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 6, 1), new BigDecimal("18"));
        Money half = subsidies.latest(it).basis().inclusive();
        subsidies.reach(JULY);
        run.propose();

        assertThat(subsidies.now(it).hoursPerWeek()).isEqualByComparingTo("18");
        assertThat(payable(it)).isEqualTo(half.minus(Money.euros("1000.00").minus(half)).orZero());
        pay(Set.of());
        subsidies.reach(LocalDate.of(2026, 8, 1));
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 7, 1), new BigDecimal("36"));
        Money full = subsidies.latest(it).basis().inclusive();
        subsidies.reach(LocalDate.of(2026, 8, 12));
        run.propose();

        assertThat(full.cents()).isCloseTo(2 * half.cents(), org.assertj.core.data.Offset.offset(1L));
        assertThat(lines.ofSubsidy(it.id())).filteredOn(line -> line.kind() == PaymentLine.Kind.SETTLEMENT && line.amount().isPositive())
                .isNotEmpty();
    }

    @Test
    void an_excluded_line_and_a_failed_payment_come_back_next_month() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        run.propose();
        String first = lines.ofSubsidy(it.id()).get(0).id();
        assertThat(batches.exclude(batch().id(), first, " ", subsidies.caseworker)).isPresent();
        assertThat(batches.exclude(batch().id(), first, "Contract ontbreekt", subsidies.caseworker)).isEmpty();
        pay(Set.of(1));
        subsidies.reach(JULY);
        run.propose();

        assertThat(payable(it)).isEqualTo(Money.euros("4000.00"));
    }

    @Test
    void the_end_stops_the_subsidy_and_what_was_paid_after_it_is_to_be_reclaimed() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        pay(Set.of());
        subsidies.ends(it, LocalDate.of(2026, 5, 31));
        subsidies.reach(JULY);
        run.propose();
        run.propose();

        assertThat(subsidies.now(it).state()).isEqualTo(WageSubsidy.State.ENDED);
        assertThat(subsidies.overpaid()).containsExactly(Money.euros("1000.00"));
        assertThat(recoveries.of(it.id())).singleElement().extracting(Recovery::found).isEqualTo(Money.euros("1000.00"));
        assertThat(subsidies.open(it, subsidies.caseworker)).containsExactly("recovery-draft", "send-copy");
        assertThat(subsidies.preview(it, "recovery-draft", subsidies.caseworker, tooMuch("900.00")).warnings()).hasSize(2)
                .last().asString().contains("juni 2026", "1.000,00", "900,00");
        assertThat(subsidies.preview(it, "recovery-draft", subsidies.caseworker, tooMuch("1000.00")).warnings()).isEmpty();
    }

    private static Map<String, Object> tooMuch(String paid) {
        return Map.of(
                "recover", "yes", "cause", "ENDED", "explanation", "Het dienstverband eindigde.", "first.from", JUNE, "first.until", JUNE,
                "first.paid", Money.euros(paid), "first.due", Money.ZERO, "second.there", "no", "plan", "ONCE");
    }

    @Test
    void what_was_not_approved_yet_is_corrected_and_only_what_was_paid_is_reclaimed() throws Exception {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(LocalDate.of(2026, 5, 12));
        pay(Set.of());
        subsidies.reach(JUNE);
        run.propose();
        SubsidyBatch seen = batch();
        batches.prepared(seen.id(), seen.version(), subsidies.caseworker);
        subsidies.ends(it, LocalDate.of(2026, 5, 15));

        assertThat(amounts(it)).containsExactly("REGULAR 1000.00 PAID", "REGULAR 1000.00 PAID", "REGULAR 1000.00 WITHDRAWN");
        assertThat(batches.approve(seen.id(), seen.version(), subsidies.lead)).as("it is not what was looked at").isPresent();
        assertThat(payable(it)).isEqualTo(Money.ZERO);
        subsidies.reach(JULY);
        Together.run(2, number -> run.propose());
        run.propose();

        assertThat(subsidies.overpaid()).containsExactly(Money.euros("516.13"));
        assertThat(recoveries.of(it.id())).singleElement().extracting(Recovery::found).isEqualTo(Money.euros("516.13"));
    }

    @Test
    void a_batch_that_was_not_approved_pays_the_new_amount_of_every_month() {
        WageSubsidy it = subsidies.granted("1000.00");
        subsidies.reach(JUNE);
        run.propose();
        subsidies.changes(it, "HOURS", LocalDate.of(2026, 5, 1), new BigDecimal("18"));
        Money half = subsidies.latest(it).basis().inclusive();

        assertThat(payable(it)).isEqualTo(Money.euros("1000.00").plus(half).plus(half));
        subsidies.reach(JULY);
        run.propose();

        assertThat(payable(it)).as("of July only").isEqualTo(half);
        assertThat(lines.ofSubsidy(it.id())).noneMatch(line -> line.kind() == PaymentLine.Kind.SETTLEMENT);
    }

    @Test
    void the_amount_changes_on_the_first_of_january_and_not_in_july() {
        WageSubsidy it = subsidies.granted("1000.00", LocalDate.of(2025, 4, 1));
        subsidies.newYear();
        List<Decision> once = subsidies.revaluations(it);
        subsidies.newYear();
        subsidies.reach(LocalDate.of(2026, 7, 1));
        subsidies.newYear();

        assertThat(once).singleElement().satisfies(decision -> {
            assertThat(decision.countsFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(decision.proposedBy()).isNull();
            // 36 hours, 50 percent, the minimum wage of January 2026.
            assertThat(decision.basis().inclusive()).isEqualTo(Money.euros("1530.14"));
        });
        assertThat(subsidies.revaluations(it)).hasSize(1);
    }
}
