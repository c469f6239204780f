package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.debthelp.DebtsSettled;
import nl.werkbrug.debthelp.DebtsSettledTakenBack;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Money that was paid beyond what milestones brought: it goes off what comes next, and what is left at the end is paid back. */
abstract class OutcomeNettingStory extends OutcomeBench {

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    OutcomeClaimTable table;

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);

    @Test
    void what_was_paid_too_much_goes_off_another_milestone_of_another_cohort() {
        OutcomeContract it = fourOfEight(LocalDate.of(2026, 3, 3));
        approvedAndPaid(it, clerk);
        laterCohortReachesNothing(it);
        // Four of sixteen, and four would have come anyway: two thousand too much.
        told(it, "1-08");
        assertThat(payments(it, Kind.OUTCOME)).as("seven hundred goes off the two thousand").hasSize(1);
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).contains("Alles samen is € 1.300,00 meer betaald");

        desk.reach(JUNE);
        judges(it, true);
        judges(it, true);

        OutcomePayment next = payments(it, Kind.OUTCOME).stream().filter(each -> each.state() == State.PROPOSED).findFirst().orElseThrow();
        assertThat(next.total()).isEqualTo(Money.euros("2700.00"));
        assertThat(next.parts()).extracting(Part::milestone, Part::amount).containsExactlyInAnyOrder(
                tuple(MilestoneKind.PLACED, Money.euros("-2000.00")),
                tuple(MilestoneKind.WORK_3, Money.euros("4000.00")),
                tuple(MilestoneKind.DEBTS_SETTLED, Money.euros("700.00")));
        String task = page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-approve", lead, each -> each.businessKey().equals(next.id())).id(), lead);
        assertThat(task).contains("Verrekend: € 2.000,00", "Samen € 2.700,00");
        payOutcome(it, next);
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("4700.00"));
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).doesNotContain("Alles samen is");
        balanced(it);
    }

    @Test
    void a_proposal_that_nobody_looked_at_follows_what_milestones_bring_and_goes_when_nothing_is_due() {
        OutcomeContract it = fourOfEight(LocalDate.of(2026, 3, 3));
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).containsExactly(Money.euros("2000.00"));
        laterCohortReachesNothing(it);

        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::state).containsExactly(State.LAPSED);
        assertThat(desk.own(it.dossierId(), lead)).doesNotContain("outcome-approve");
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).contains("vervallen");
        told(it, "1-08");
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total).contains(Money.euros("700.00"));
        approvedAndPaid(it, clerk);
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("700.00"));
    }

    @Test
    void what_is_left_at_the_end_is_paid_back_and_what_is_not_in_cash_the_manager_adds() {
        OutcomeContract it = fourOfEight(TODAY);
        approvedAndPaid(it, clerk);
        done(desk.send("resultaat-uitvoerder", it.id(), manager, Map.of("amount", Money.euros("1500.00"))));
        approvedAndPaid(it, manager);
        laterCohortReachesNothing(it);
        assertThat(desk.submit("resultaat-uitvoerder", it.id(), manager, Map.of("amount", Money.euros("500.00"))))
                .as("what was paid too much is not free").isInstanceOf(FormResult.Refused.class);
        desk.reach(it.endsOn());
        assertThat(payments(it, Kind.BACK)).as("while the evaluator has to judge").isEmpty();
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, false);
        }

        assertThat(payments(it, Kind.BACK)).extracting(OutcomePayment::total).containsExactly(Money.euros("2000.00"));
        assertThat(desk.does(it.dossierId(), "outcome-settle", manager, Map.of())).isInstanceOf(FormResult.Refused.class);
        done(desk.does(it.dossierId(), "outcome-approve", lead, Map.of("outcome", "YES")));
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-paid", manager).id(), manager))
                .contains("In kas is € 500,00. De contractbeheerder vult € 1.500,00 aan.");
        done(desk.does(it.dossierId(), "outcome-paid", manager, Map.of("paidOn", it.endsOn(), "reference", "B-9")));

        assertThat(ledger.cash(it.id())).isEqualTo(Money.ZERO);
        assertThat(page("/resultaatcontracten/" + it.id() + "/kasboek", clerk)).contains("Aangevuld door de contractbeheerder");
        balanced(it);
        done(desk.does(it.dossierId(), "outcome-settle", manager, Map.of()));
        assertThat(contracts.get(it.id(), manager).state()).isEqualTo(OutcomeContract.State.SETTLED);
        assertThat(payments(it, Kind.BACK)).hasSize(1);
    }

    @Test
    void a_payer_that_does_not_want_it_back_leaves_it_to_the_contract() {
        OutcomeContract it = fourOfEight(TODAY);
        approvedAndPaid(it, clerk);
        laterCohortReachesNothing(it);
        desk.reach(it.endsOn());
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, false);
        }
        done(desk.does(it.dossierId(), "outcome-approve", lead, Map.of("outcome", "NO", "because", "Het blijft voor nazorg.")));

        done(desk.does(it.dossierId(), "outcome-settle", manager, Map.of()));
        assertThat(payments(it, Kind.BACK)).extracting(OutcomePayment::state).containsExactly(State.REFUSED);
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).doesNotContain("Alles samen is");
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("2000.00"));
    }

    @Test
    void a_cohort_that_nobody_was_judged_of_counts_at_the_end() {
        OutcomeContract it = fourOfEight(TODAY);
        approvedAndPaid(it, clerk);
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Niets", "firstDay", FIXED, "fixedOn", FIXED.plusDays(7), "planned", new BigDecimal(8))));
        done(desk.send("resultaat-instroom", people.cohorts(it.id()).get(1).id(), worker, Map.of("people", new BigDecimal(8), "on", FIXED)));
        desk.reach(FIXED.plusDays(30));
        assertThat(page("/resultaatcontracten/" + it.id(), clerk)).doesNotContain("Alles samen is");
        desk.reach(it.endsOn());
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, false);
        }

        assertThat(payments(it, Kind.BACK)).extracting(OutcomePayment::total).containsExactly(Money.euros("2000.00"));
    }

    @Test
    void what_is_left_is_paid_back_too_when_the_last_claim_is_taken_back() {
        OutcomeContract it = fourOfEight(TODAY);
        approvedAndPaid(it, clerk);
        String dossier = laterCohortReachesNothing(it).dossierId();
        transaction.executeWithoutResult(status -> publisher.publishEvent(new DebtsSettled(dossier, FIXED, "Brief van schuldhulp.")));
        desk.reach(it.endsOn());
        jdbc.sql("select id from outcome_claim where contract_id = ? and state = 'PROPOSED' and kind <> 'DEBTS_SETTLED'").param(it.id()).query(String.class).list()
                .forEach(claim -> done(desk.send("taak", desk.ownTask(it.dossierId(), "outcome-judge", judge, each -> each.businessKey().equals(claim)).id(),
                        judge, Map.of("outcome", "NO", "because", "Het bewijs is te oud."))));
        assertThat(payments(it, Kind.BACK)).as("one waits for the evaluator").isEmpty();

        transaction.executeWithoutResult(status -> publisher.publishEvent(new DebtsSettledTakenBack(dossier)));

        assertThat(payments(it, Kind.BACK)).extracting(OutcomePayment::total).containsExactly(Money.euros("2000.00"));
    }

    @Test
    void what_was_paid_back_and_was_earned_after_all_can_be_asked_again_too_when_it_is_refused() {
        OutcomeContract it = fourOfEight(TODAY);
        approvedAndPaid(it, clerk);
        laterCohortReachesNothing(it);
        desk.reach(it.endsOn());
        while (desk.own(it.dossierId(), judge).contains("outcome-judge")) {
            judges(it, false);
        }
        approvedAndPaid(it, manager);
        Claim rejected = table.list(it.id(), clerk).stream()
                .filter(each -> each.kind() == MilestoneKind.PLACED && each.state() == Claim.State.REJECTED).findFirst().orElseThrow();
        done(desk.send("resultaat-opnieuw", rejected.id(), clerk, Map.of("because", "Het contract is er toch.", "on", rejected.reachedOn())));
        judges(it, true);
        done(desk.does(it.dossierId(), "outcome-approve", lead, Map.of("outcome", "NO", "because", "Nee.")));

        assertThat(page("/resultaatcontracten/" + it.id(), manager)).contains("Afgekeurd en nog te betalen: € 1.000,00")
                .as("it was paid back and goes off nothing any more").doesNotContain("Dit gaat af van de volgende betaling");
        done(desk.send("resultaat-opnieuw-vragen", it.id(), manager, Map.of("because", "Het rapport is er nu.")));
        assertThat(payments(it, Kind.OUTCOME)).filteredOn(each -> each.state() == State.PROPOSED).extracting(OutcomePayment::total)
                .containsExactly(Money.euros("1000.00"));
    }

    /** Four of eight are placed, where two come anyway: two thousand is proposed. */
    private OutcomeContract fourOfEight(LocalDate from) {
        OutcomeContract it = signed();
        cohort(it, 8);
        for (int number = 1; number <= 4; number++) {
            works(it, "1-0" + number, from);
        }
        desk.reach(FIXED);
        for (int number = 1; number <= 4; number++) {
            judges(it, true);
        }
        return it;
    }

    /** Of eight who come later one is put forward and rejected, so that four of sixteen is no more than what comes anyway. */
    private Hire laterCohortReachesNothing(OutcomeContract it) {
        done(desk.send("resultaat-groep", it.id(), manager, Map.of(
                "name", "Later", "firstDay", FIXED, "fixedOn", FIXED.plusDays(7), "planned", new BigDecimal(8))));
        done(desk.send("resultaat-instroom", people.cohorts(it.id()).get(1).id(), worker, Map.of("people", new BigDecimal(8), "on", FIXED)));
        Hire hire = works(it, "2-01", FIXED);
        desk.reach(FIXED.plusDays(7));
        judges(it, false);
        return hire;
    }

    private void told(OutcomeContract it, String number) {
        done(desk.send("resultaat-melden", it.id(), clerk, Map.of(
                "number", number, "kind", "DEBTS_SETTLED", "on", FIXED.plusDays(7), "evidence", "Brief van schuldhulp.")));
        judges(it, true);
    }

    private void payOutcome(OutcomeContract it, OutcomePayment payment) {
        done(desk.send("taak", task(it, "outcome-approve", payment), lead, Map.of("outcome", "YES")));
        done(desk.does(it.dossierId(), "outcome-paid", clerk, Map.of("paidOn", JUNE, "reference", "B-7")));
    }

    private String task(OutcomeContract it, String form, OutcomePayment payment) {
        return desk.ownTask(it.dossierId(), form, lead, each -> each.businessKey().equals(payment.id())).id();
    }

    private void balanced(OutcomeContract it) {
        List<OutcomeLedger.Balance> all = ledger.balances(it.id());
        assertThat(all.stream().mapToLong(each -> each.amount().cents()).sum()).isZero();
    }
}
