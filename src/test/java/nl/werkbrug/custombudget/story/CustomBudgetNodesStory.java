package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.custombudget.BudgetDecisions;
import nl.werkbrug.custombudget.BudgetDecisions.Proposal;
import nl.werkbrug.custombudget.BudgetPayments;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.OtherNode;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes on one database, each with half of the work at the same moment: the ceiling holds and nothing is paid twice. */
abstract class CustomBudgetNodesStory extends CustomBudgetBench {

    private static final Proposal HUNDRED = new Proposal(true, Money.euros("100.00"), "Ja.", null);
    private static final int ASKED = 14;

    @Autowired
    OtherNode other;

    @Test
    void what_both_nodes_decide_and_pay_stays_below_the_ceiling_and_is_paid_once() throws Exception {
        List<BudgetRequest> all = asked();

        Together.run(ASKED, at -> decides(at % 2, all.get(at)));

        assertThat(in(State.GRANTED)).hasSize(10);
        assertThat(in(State.ASKED)).hasSize(4);
        assertThat(amounts(2026)).isEqualTo("1000.00 0.00 0.00");
        booksAgree();

        payEachOnBothNodes();
        assertThat(amounts(2026)).isEqualTo("0.00 1000.00 0.00");
        booksAgree();
    }

    @Test
    void a_node_that_stops_halfway_and_starts_again_changes_nothing_of_that() throws Exception {
        List<BudgetRequest> all = asked();
        BudgetDecisions there = other.get(BudgetDecisions.class);

        Together.run(ASKED + 1, at -> {
            if (at == ASKED) {
                other.stop();
                return true;
            }
            try {
                return (at % 2 == 0 ? decisions : there).decide(all.get(at).id(), HUNDRED, caseworker).isEmpty();
            } catch (RuntimeException stopped) {
                return false;
            }
        });
        booksAgree();
        assertThat(in(State.GRANTED)).hasSizeBetween(7, 10);

        Together.run(ASKED, at -> decides(at % 2 + 1, all.get(at)));
        assertThat(in(State.GRANTED)).hasSize(10);
        payEachOnBothNodes();
        assertThat(amounts(2026)).isEqualTo("0.00 1000.00 0.00");
        booksAgree();
    }

    @Test
    void one_task_that_is_sent_to_both_nodes_is_done_once_and_its_letter_made_once() throws Exception {
        Hire hire = hire();
        asks(hire, fixture.hr, "100.00");
        String task = desk.ownTask(hire.dossierId(), "custom-budget-decide", caseworker).id();

        List<Boolean> done = Together.run(4, at -> {
            try {
                return (at % 2 == 0 ? desk : other.get(FormDesk.class)).submit("taak", task, caseworker, Map.of(
                        "outcome", "GRANT", "amount", HUNDRED.amount(), "reason", "Ja.")) instanceof FormResult.Done;
            } catch (RuntimeException refused) {
                return false;
            }
        });
        Together.run(2, at -> (at == 0 ? bench : other.get(ProcessBench.class)).runJobsThatMayFail());
        bench.runJobs();

        assertThat(done).filteredOn(it -> it).hasSize(1);
        assertThat(amounts(2026)).isEqualTo("100.00 0.00 900.00");
        assertThat(desk.open(hire.dossierId(), caseworker)).containsExactly("custom-budget-pay");
        assertThat(documents.list(hire.dossierId())).as("for who asked and for the municipality").hasSize(2);
    }

    /** @param node an even number is the application of the story, an odd one the other node */
    private boolean decides(int node, BudgetRequest it) {
        return (node % 2 == 0 ? decisions : other.get(BudgetDecisions.class)).decide(it.id(), HUNDRED, caseworker).isEmpty();
    }

    private void payEachOnBothNodes() throws Exception {
        List<String> granted = in(State.GRANTED).stream().map(BudgetRequest::id).toList();
        Together.run(2 * granted.size(), at -> {
            BudgetPayments node = at % 2 == 0 ? payments : other.get(BudgetPayments.class);
            node.paid(granted.get(at / 2), TODAY, "Fietsenmaker", "NL91ABNA0417164300", "P-" + at, caseworker);
            return at;
        });
        assertThat(in(State.PAID)).hasSize(granted.size());
        assertThat(jdbc.sql("select count(*) from audit_entry where object_type = 'custom budget' and action = 'PAY' and object_id in (:ids)")
                .param("ids", granted).query(Integer.class).single()).isEqualTo(granted.size());
    }

    /** Requests of 100 euros, for more than the thousand that there is. */
    private List<BudgetRequest> asked() {
        Hire hire = hire();
        for (int at = 0; at < ASKED; at++) {
            assertThat(desk.submit("maatwerkbudget", hire.dossierId(), fixture.hr, wish("100.00"))).isInstanceOf(FormResult.Done.class);
        }
        bench.runJobs();
        return requests.ofDossier(hire.dossierId());
    }

    private List<BudgetRequest> in(State state) {
        return ofTown(it -> it.state() == state);
    }
}
