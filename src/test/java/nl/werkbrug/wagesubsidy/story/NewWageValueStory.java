package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.wagesubsidy.payment.PaymentLine;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** A running subsidy that gets another wage value: after an objection, or because the work changed. */
abstract class NewWageValueStory extends NewWageValueBench {

    @Test
    void an_objection_gives_another_wage_value_and_the_difference_is_paid_from_its_first_day() {
        run.propose();
        FormResult same = object(subsidies.latest(it, Kind.GRANT), wageValue(50));
        decide(wageValue(40));
        FormResult nothing = subsidies.does(it, ASSESS, subsidies.caseworker, Map.of("outcome", "NONE"));
        assess(APRIL);

        Decision change = subsidies.latest(it, Kind.CHANGE);
        assertThat(((FormResult.Refused) same).mistakes().toString()).contains("die al in het besluit staat");
        assertThat(subsidies.latest(it, Kind.ON_OBJECTION).reasoning())
                .contains("vanaf 1 april 2026: een loonwaarde van 40 procent", "Het rapport van 2 april 2026.");
        assertThat(((FormResult.Refused) nothing).mistakes().toString()).contains("andere loonwaarde");
        assertThat(change.countsFrom()).isEqualTo(APRIL);
        assertThat(change.basis().wageValue()).isEqualTo(40);
        // 2,294.40 x 1.08 x 60 percent x 1.235.
        assertThat(change.basis().inclusive()).isEqualTo(Money.euros("1836.16"));
        assertThat(subsidies.now(it).wageValue()).isEqualTo(40);
        subsidies.reach(LocalDate.of(2026, 7, 12));
        run.propose();
        assertThat(lines.ofSubsidy(it.id())).filteredOn(line -> line.kind() == PaymentLine.Kind.SETTLEMENT)
                .hasSize(3).allSatisfy(line -> assertThat(line.amount()).isEqualTo(Money.euros("836.16")));
    }

    @Test
    void an_objection_has_the_wage_value_measured_and_what_comes_out_is_decided() {
        object(subsidies.latest(it, Kind.GRANT), Map.of("changes", "MEASURE"));
        sign();
        List<String> first = subsidies.open(it, subsidies.caseworker);
        subsidies.measures(it);
        List<String> then = subsidies.open(it, subsidies.caseworker);
        boolean runs = clocks().contains(DECIDE);
        assess(APRIL);

        assertThat(first).containsExactly("plan-measurement", "send-copy");
        assertThat(then).containsExactly(ASSESS, "send-copy");
        assertThat(runs).isTrue();
        assertThat(clocks()).doesNotContain(DECIDE);
        assertThat(subsidies.latest(it, Kind.CHANGE).basis().wageValue()).isEqualTo(63);
        assertThat(subsidies.now(it).wageValue()).isEqualTo(63);
    }

    @Test
    void a_refusal_that_did_not_stand_is_measured_before_it_is_decided_again() {
        object(subsidies.refused(it), Map.of("changes", "MEASURE"));
        sign();
        List<String> first = subsidies.open(it, subsidies.caseworker);
        subsidies.measures(it);

        assertThat(first).containsExactly("plan-measurement", "send-copy");
        assertThat(subsidies.now(it).state()).isEqualTo(WageSubsidy.State.DECIDING);
        assertThat(subsidies.now(it).wageValue()).isEqualTo(63);
        assertThat(subsidies.open(it, subsidies.caseworker)).containsExactly("propose-decision", "send-copy");
        assertThat(clocks()).contains(DECIDE);
    }

    @Test
    void a_refusal_that_did_not_stand_is_decided_again_on_the_wage_value_of_the_objection() {
        object(subsidies.refused(it), wageValue(70));
        sign();

        assertThat(subsidies.now(it).wageValue()).isEqualTo(70);
        assertThat(subsidies.open(it, subsidies.caseworker)).containsExactly("propose-decision", "send-copy");
    }

    @Test
    void other_tasks_are_measured_when_the_loket_says_so_and_then_proposed() {
        reports("TASKS", Map.of("told", "Zij werkt nu aan de kassa."));
        FormResult measured = subsidies.does(it, ASSESS, subsidies.caseworker, MEASURE);
        reports("HIRER", Map.of("employment.hirer", "Kade 40"));
        FormResult twice = subsidies.does(it, ASSESS, subsidies.caseworker, MEASURE);
        subsidies.does(it, ASSESS, subsidies.caseworker, Map.of("outcome", "NONE"));
        subsidies.measures(it);
        FormResult again = subsidies.does(it, ASSESS, subsidies.caseworker, MEASURE);
        assess(JUNE);

        assertThat(((FormResult.Done) measured).message()).contains("opnieuw gemeten");
        assertThat(((FormResult.Refused) twice).mistakes().toString()).contains("al gemeten voor een andere wijziging");
        assertThat(((FormResult.Refused) again).mistakes().toString()).contains("staat al vast");
        Decision change = subsidies.latest(it, Kind.CHANGE);
        assertThat(change.basis().wageValue()).isEqualTo(63);
        assertThat(change.countsFrom()).isEqualTo(JUNE);
        // 2,294.40 x 1.08 x 37 percent x 1.235.
        assertThat(change.basis().inclusive()).isEqualTo(Money.euros("1132.30"));
        assertThat(changes.ofSubsidy(it.id())).allMatch(each -> each.doneOn() != null);
    }

    @Test
    void a_measurement_that_changes_nothing_leaves_no_term_behind() {
        reports("HIRER", Map.of("employment.hirer", "Kade 40"));
        subsidies.does(it, ASSESS, subsidies.caseworker, MEASURE);
        subsidies.measures(it, MeasuredAnswers.FIFTY);
        boolean runs = clocks().contains(DECIDE);
        subsidies.does(it, ASSESS, subsidies.caseworker, Map.of("outcome", "NONE"));

        assertThat(runs).isTrue();
        assertThat(clocks()).doesNotContain(DECIDE);
        assertThat(subsidies.open(it, subsidies.caseworker)).isEmpty();
    }

    @Test
    void a_subsidy_that_ends_is_not_measured_any_more() {
        reports("TASKS", Map.of("told", "Zij werkt nu aan de kassa."));
        subsidies.does(it, ASSESS, subsidies.caseworker, MEASURE);
        subsidies.ends(it, LocalDate.of(2026, 6, 30));

        assertThat(subsidies.open(it, subsidies.caseworker)).containsExactly("send-copy");
        assertThat(changes.ofSubsidy(it.id())).extracting(SubsidyChange::doneOn).containsOnly(JUNE);
    }

    @Test
    void other_hours_are_no_reason_to_measure() {
        reports("HOURS", Map.of("employment.hoursPerWeek", new java.math.BigDecimal("18")));

        FormResult refused = subsidies.does(it, ASSESS, subsidies.caseworker, MEASURE);

        assertThat(((FormResult.Refused) refused).mistakes().toString()).contains("blijft het werk hetzelfde");
    }
}
