package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeDues;
import nl.werkbrug.outcome.OutcomeLooks;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works and whose own day did not come is on the way; and days that pass change no proposal. */
abstract class OutcomeOnTheWayStory extends OutcomeBench {

    @Autowired
    OutcomeLooks looks;

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 2);

    @Test
    void who_works_counts_when_the_own_day_has_passed_and_who_waits_for_the_evaluator_after_the_judgement() {
        OutcomeContract it = signed(with(terms(), Map.of("m.WORK_3.benchmark", new BigDecimal("25"))));
        cohort(it, 8);
        works(it, "1-01", TODAY);
        works(it, "1-02", TODAY);
        works(it, "1-03", FIXED);
        works(it, "1-04", JUNE.plusDays(5));
        desk.reach(JUNE);
        assertThat(standing(it).participants()).as("two wait for the evaluator, one works; who begins next week had the time").isEqualTo(5);
        judgesAll(it);
        assertThat(standing(it).participants()).isEqualTo(7);
        assertThat(standing(it).earned()).as("two of seven").isEqualTo(Money.euros("500.00"));

        Money proposed = waiting(it).total();
        desk.reach(JULY.minusDays(2));
        assertThat(waiting(it).total()).isEqualTo(proposed);
        desk.reach(JULY);
        assertThat(standing(it).earned()).as("put forward, and not judged").isEqualTo(Money.euros("500.00"));
        judgesAll(it);
        assertThat(standing(it).participants()).isEqualTo(8);
        assertThat(standing(it).earned()).as("three of eight").isEqualTo(Money.euros("2000.00"));
    }

    @Test
    void who_stops_working_counts_from_then() {
        OutcomeContract it = signed(with(terms(), Map.of("m.WORK_3.benchmark", new BigDecimal("25"))));
        cohort(it, 4);
        works(it, "1-01", TODAY);
        Hire other = works(it, "1-02", FIXED);
        desk.reach(JUNE);
        judgesAll(it);
        assertThat(standing(it).participants()).isEqualTo(3);

        hires.stop(other.id());
        assertThat(standing(it).participants()).isEqualTo(4);
    }

    @Test
    void what_days_took_is_for_the_next_proposal_and_the_approver_reads_it() {
        OutcomeContract it = signed(with(terms(), Map.of("m.WORK_3.benchmark", new BigDecimal("25"))));
        cohort(it, 4);
        works(it, "1-01", TODAY);
        works(it, "1-02", TODAY);
        desk.reach(FIXED);
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Later", "firstDay", FIXED, "fixedOn", FIXED.plusMonths(1), "planned", BigDecimal.TEN)));
        done(desk.send("resultaat-instroom", people.cohorts(it.id()).get(1).id(), worker, Map.of("people", new BigDecimal(2), "on", FIXED)));
        desk.reach(JUNE);
        judgesAll(it);
        OutcomePayment proposal = waiting(it);
        assertThat(approval(it)).doesNotContain("Dit voorstel blijft zo");

        desk.reach(JULY);
        assertThat(standing(it).participants()).isEqualTo(6);
        assertThat(waiting(it)).as("nobody did anything").isEqualTo(proposal);
        looks.again();
        assertThat(waiting(it)).as("a node that starts is nobody").isEqualTo(proposal);
        assertThat(approval(it)).contains("Daardoor is er nu € 1.000,00 minder opgeleverd. Dit voorstel blijft zo.");
        approvedAndPaid(it, clerk);
        assertThat(payments(it, Kind.OUTCOME)).as("nothing is due").extracting(OutcomePayment::state).containsOnly(State.PAID);
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).contains("Alles samen is € 1.000,00 meer betaald");
    }

    /** People who find work and lose it on days by chance, and an evaluator who comes by now and then. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_proposal_never_changes_because_days_pass(long seed) {
        Random random = new Random(seed);
        OutcomeContract it = signed(with(terms(), Map.of("m.WORK_3.benchmark", new BigDecimal(random.nextInt(60)))));
        cohort(it, 6);
        for (int number = 1; number <= 4; number++) {
            works(it, "1-0" + number, TODAY.plusDays(random.nextInt(100)));
        }
        desk.reach(FIXED);
        for (LocalDate day = FIXED; day.isBefore(FIXED.plusMonths(7)); day = day.plusDays(1 + random.nextInt(20))) {
            Map<String, OutcomePayment> before = proposals(it);
            Money earned = standing(it).earned();
            desk.reach(day);
            assertThat(proposals(it)).as("on " + day).containsAllEntriesOf(before);
            assertThat(standing(it).earned()).as("on " + day).isLessThanOrEqualTo(earned);
            if (random.nextInt(3) == 0 && desk.own(it.dossierId(), judge).contains("outcome-judge")) {
                judges(it, random.nextInt(4) > 0);
            }
        }
    }

    private void judgesAll(OutcomeContract it) {
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, true);
        }
    }

    private Map<String, OutcomePayment> proposals(OutcomeContract it) {
        return payments(it, Kind.OUTCOME).stream().collect(Collectors.toMap(OutcomePayment::id, each -> each));
    }

    private OutcomePayment waiting(OutcomeContract it) {
        List<OutcomePayment> all = payments(it, Kind.OUTCOME).stream().filter(each -> each.state() == State.PROPOSED).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String approval(OutcomeContract it) {
        return page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-approve", lead).id(), lead);
    }

    private OutcomeDues.Standing standing(OutcomeContract it) {
        return dues.standings(it).stream().filter(each -> each.milestone().kind() == MilestoneKind.WORK_3).findFirst().orElseThrow();
    }
}
