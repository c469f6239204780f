package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.outcome.OutcomeClaims;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeMoney;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.OtherNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database, each with half of the work at the same moment: everything comes once, within cap and cash. */
abstract class OutcomeNodesStory extends OutcomeBench {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 9);
    private static final LocalDate THREE_MONTHS = LocalDate.of(2026, 6, 10);
    private static final int ROUNDS = 6;

    @Autowired
    OtherNode other;

    @AfterEach
    void the_books_balance() {
        assertThat(jdbc.sql("select count(*) from (select entry_id from outcome_line group by entry_id having sum(cents) <> 0) x")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void claims_that_both_nodes_confirm_pass_no_cap_and_what_both_pay_is_paid_once() throws Exception {
        OutcomeContract it = begun(6);
        desk.reach(FIXED);
        List<String> asked = claims(it);
        assertThat(asked).hasSize(6);

        // Each claim on both nodes, as when somebody sends a page again and meets the other one.
        Together.run(12, at -> on(at, () -> {
            node(at, OutcomeClaims.class).judge(asked.get(at / 2), true, null, judge);
            node(at, OutcomeClaims.class).confirmed(asked.get(at / 2));
        }));
        assertThat(payments(it, Kind.OUTCOME)).extracting(OutcomePayment::total)
                .as("six of eight, two came anyway: four thousand, and the cap is three").containsExactly(Money.euros("3000.00"));

        OutcomePayment payment = payments(it, Kind.OUTCOME).get(0);
        Together.run(6, at -> on(at, () -> node(at, OutcomeMoney.class).decide(payment.id(), true, null, lead)));
        Together.run(6, at -> on(at, () -> node(at, OutcomeMoney.class).paid(payment.id(), FIXED, "B-" + at, clerk)));
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("3000.00"));
        assertThat(ledger.entries(it.id())).hasSize(1);
        assertThat(figures.of(it).balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void no_more_goes_out_than_is_in_cash_when_both_nodes_propose_and_pay() throws Exception {
        OutcomeContract it = signed();

        Together.run(6, at -> on(at, () -> node(at, OutcomeMoney.class)
                .paidIn(it.id(), fund, Money.euros("2000.00"), TODAY, "INL " + at / 2 % 2, manager)));
        assertThat(ledger.stake(it.id(), fund).paidIn()).as("two references").isEqualTo(Money.euros("4000.00"));

        Together.run(6, at -> on(at, () -> {
            if (at < 3) {
                node(at, OutcomeMoney.class).service(it.id(), Money.euros("1500.00"), manager);
            } else {
                node(at, OutcomeMoney.class).distribute(it.id(), Money.euros("1500.00"), manager);
            }
        }));
        List<OutcomePayment> proposed = Stream.of(Kind.SERVICE, Kind.RETURN).flatMap(kind -> payments(it, kind).stream()).toList();
        assertThat(proposed).as("four thousand is twice fifteen hundred and not thrice").hasSize(2);

        Together.run(8, at -> on(at / 4, () -> {
            node(at / 4, OutcomeMoney.class).decide(proposed.get(at % 2).id(), true, null, lead);
            node(at / 4, OutcomeMoney.class).paid(proposed.get(at % 2).id(), FIXED, "B-" + at, clerk);
        }));
        assertThat(ledger.cash(it.id())).isEqualTo(Money.euros("1000.00"));
        assertThat(ledger.entries(it.id())).as("two came in and two went out").hasSize(4);
        assertThat(figures.of(it).balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_round_that_both_nodes_make_proposes_each_milestone_and_each_reward_once() throws Exception {
        List<OutcomeContract> all = List.of(begun(3), begun(2), begun(2));

        reachOnBothNodes(BEGIN);
        assertThat(all).extracting(it -> claims(it).size()).containsExactly(3, 2, 2);
        assertThat(all).allSatisfy(it -> assertThat(desk.open(it.dossierId(), judge)).as("a task for each claim").hasSameSizeAs(claims(it)));

        reachOnBothNodes(THREE_MONTHS);
        assertThat(all).extracting(it -> claims(it).size()).containsExactly(6, 4, 4);
        for (OutcomeContract it : all) {
            List<String> asked = claims(it);
            Together.run(asked.size(), at -> on(at, () -> node(at, OutcomeClaims.class).judge(asked.get(at), true, null, judge)));
            Together.run(2 * asked.size(), at -> on(at, () -> node(at, OutcomeClaims.class).confirmed(asked.get(at / 2))));
        }
        assertThat(all).extracting(it -> payments(it, Kind.REWARD).size()).containsExactly(3, 2, 2);
        assertThat(all).allSatisfy(it -> assertThat(payments(it, Kind.OUTCOME)).hasSize(1));
    }

    /** Falls due on that day, and both nodes find the same work; what one of them loses it tries again. */
    private void reachOnBothNodes(LocalDate day) throws Exception {
        clock.set(day);
        for (int round = 0; round < ROUNDS; round++) {
            Together.run(2, at -> node(at, ProcessBench.class).runJobsThatMayFail());
        }
        assertThat(bench.runJobs()).as("what nobody did").isZero();
    }

    /** A contract with a cohort of eight, of whom so many have a job that begins on {@link #BEGIN}. */
    private OutcomeContract begun(int jobs) {
        OutcomeContract it = signed();
        cohort(it, 8);
        IntStream.rangeClosed(1, jobs).forEach(number -> works(it, "1-0" + number, BEGIN));
        return it;
    }

    private List<String> claims(OutcomeContract it) {
        return jdbc.sql("select id from outcome_claim where contract_id = ? and state = 'PROPOSED' order by id").param(it.id())
                .query(String.class).list();
    }

    /** @param at an even number is the application of the story, an odd one the other node */
    private <T> T node(int at, Class<T> type) {
        return at % 2 == 0 ? application.getBean(type) : other.get(type);
    }

    private boolean on(int at, Runnable deed) {
        node(at, TransactionTemplate.class).executeWithoutResult(status -> deed.run());
        return true;
    }
}
