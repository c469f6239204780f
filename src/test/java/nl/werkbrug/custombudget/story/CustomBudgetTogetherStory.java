package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDecisions.Proposal;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.BudgetYear;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Many at the same moment, each with an own connection, as on two nodes: the ceiling holds and nothing is paid twice. */
abstract class CustomBudgetTogetherStory extends CustomBudgetBench {

    private static final Money HUNDRED = Money.euros("100.00");

    @Test
    void fourteen_who_decide_at_once_promise_no_more_than_there_is() throws Exception {
        List<BudgetRequest> all = asked(14);

        Together.run(14, at -> decisions.decide(all.get(at).id(), new Proposal(true, HUNDRED, "Ja.", null), caseworker).isPresent());

        assertThat(count(it -> it.state() == State.GRANTED)).isEqualTo(10);
        assertThat(count(it -> it.state() == State.ASKED)).isEqualTo(4);
        assertThat(amounts(2026)).isEqualTo("1000.00 0.00 0.00");
        booksAgree();
    }

    @Test
    void who_pays_the_same_at_once_pays_once() throws Exception {
        List<BudgetRequest> all = asked(3);
        all.forEach(it -> decisions.decide(it.id(), new Proposal(true, HUNDRED, "Ja.", null), caseworker));

        Together.run(12, at -> {
            payments.paid(all.get(at % 3).id(), TODAY, "Fietsenmaker", "NL91ABNA0417164300", "P-" + at, caseworker);
            return at;
        });

        assertThat(count(it -> it.state() == State.PAID)).isEqualTo(3);
        assertThat(amounts(2026)).isEqualTo("0.00 300.00 700.00");
        assertThat(jdbc.sql("select count(*) from audit_entry where object_type = 'custom budget' and action = 'PAY' and object_id in (:ids)")
                .param("ids", all.stream().map(BudgetRequest::id).toList()).query(Integer.class).single()).isEqualTo(3);
        booksAgree();
    }

    @Test
    void the_same_task_sent_at_once_is_done_once() throws Exception {
        Hire hire = hire();
        asks(hire, fixture.hr, "100.00");
        String task = desk.ownTask(hire.dossierId(), "custom-budget-decide", caseworker).id();
        Viewer colleague = fixture.world().user("Leo Loket", Role.LOKET_CASEWORKER, town);

        List<Boolean> done = Together.run(6, at -> {
            try {
                return desk.submit("taak", task, at % 2 == 0 ? caseworker : colleague, Map.of(
                        "outcome", "GRANT", "amount", HUNDRED, "reason", "Ja.")) instanceof FormResult.Done;
            } catch (RuntimeException refused) {
                return false;
            }
        });

        assertThat(done).filteredOn(it -> it).hasSize(1);
        assertThat(amounts(2026)).isEqualTo("100.00 0.00 900.00");
        booksAgree();
    }

    @Test
    void taking_back_and_paying_at_once_is_one_of_both() throws Exception {
        List<BudgetRequest> all = asked(6);
        all.forEach(it -> decisions.decide(it.id(), new Proposal(true, HUNDRED, "Ja.", null), caseworker));

        Together.run(12, at -> {
            String id = all.get(at / 2).id();
            if (at % 2 == 0) {
                payments.paid(id, TODAY, "Fietsenmaker", "NL91ABNA0417164300", null, caseworker);
            } else {
                asking.withdraw(id, fixture.hr);
            }
            return at;
        });

        assertThat(count(it -> it.state() == State.PAID) + count(it -> it.state() == State.WITHDRAWN)).isEqualTo(6);
        assertThat(money.of(town, 2026).paid()).isEqualTo(HUNDRED.times(count(it -> it.state() == State.PAID), 1));
        booksAgree();
    }

    @Test
    void a_lower_ceiling_at_the_same_moment_is_refused_or_holds() throws Exception {
        List<BudgetRequest> all = asked(8);

        Together.run(9, at -> at == 8 ? setsUp(LocalDate.of(2026, 6, 2), "400.00", "100.00").toString()
                : decisions.decide(all.get(at).id(), new Proposal(true, HUNDRED, "Ja.", null), caseworker).toString());

        BudgetYear now = money.of(town, 2026);
        assertThat(now.used()).isLessThanOrEqualTo(now.ceiling());
        booksAgree();
    }

    /** So many requests of 100 euros in one dossier. */
    private List<BudgetRequest> asked(int many) {
        Hire hire = hire();
        for (int at = 0; at < many; at++) {
            assertThat(desk.submit("maatwerkbudget", hire.dossierId(), fixture.hr, wish("100.00"))).isInstanceOf(FormResult.Done.class);
        }
        bench.runJobs();
        return requests.ofDossier(hire.dossierId());
    }

    private int count(Predicate<BudgetRequest> which) {
        return ofTown(which).size();
    }
}
