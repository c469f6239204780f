package nl.werkbrug.outcome.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.debthelp.DebtsSettled;
import nl.werkbrug.debthelp.DebtsSettledTakenBack;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.OutcomeContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Word of debt help that somebody's debts are settled is evidence, for who takes part and only while the consent lasts. */
abstract class OutcomeDebtsStory extends OutcomeBench {

    private static final String EVIDENCE = "Schuldhulp meldt dat de schulden zijn opgelost op 2 maart 2026.";

    @Autowired
    ApplicationEventPublisher publisher;

    @Test
    void settled_debts_are_put_to_the_evaluator_once() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire hire = works(it, "1-01", TODAY.plusMonths(1));

        settled(hire.dossierId());
        settled(hire.dossierId());

        assertThat(states(it)).containsExactly("PROPOSED");
        assertThat(page("/werk/taak/" + desk.ownTask(it.dossierId(), "outcome-judge", judge).id(), judge)).contains(EVIDENCE);
        judges(it, true);
        assertThat(states(it)).containsExactly("CONFIRMED");
    }

    @Test
    void a_consent_that_is_taken_back_takes_the_claim_back_and_nothing_comes_after_it() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire hire = works(it, "1-01", TODAY.plusMonths(1));
        settled(hire.dossierId());

        done(desk.send("resultaat-toestemming-intrekken", hire.id(), fixture.hr, Map.of()));

        assertThat(states(it)).containsExactly("WITHDRAWN");
        Hire other = works(it, "1-02", TODAY.plusMonths(1));
        done(desk.send("resultaat-toestemming-intrekken", other.id(), fixture.hr, Map.of()));
        settled(other.dossierId());
        settled("een ander dossier");
        assertThat(states(it)).containsExactly("WITHDRAWN");
    }

    @Test
    void a_consent_for_the_help_that_is_taken_back_takes_the_claim_back_too_but_not_what_was_judged() {
        OutcomeContract it = signed();
        cohort(it, 2);
        Hire first = works(it, "1-01", TODAY.plusMonths(1));
        Hire second = works(it, "1-02", TODAY.plusMonths(1));
        settled(first.dossierId());
        judges(it, true);
        settled(second.dossierId());

        for (Hire each : List.of(first, second)) {
            transaction.executeWithoutResult(status -> publisher.publishEvent(new DebtsSettledTakenBack(each.dossierId())));
        }
        bench.runJobs();

        assertThat(states(it)).containsExactly("CONFIRMED", "WITHDRAWN");
        assertThat(desk.open(it.dossierId(), judge)).isEmpty();
    }

    private void settled(String dossierId) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new DebtsSettled(dossierId, TODAY, EVIDENCE)));
        bench.runJobs();
    }

    private List<String> states(OutcomeContract it) {
        return jdbc.sql("select state from outcome_claim where contract_id = :id and kind = 'DEBTS_SETTLED' order by state").param("id", it.id())
                .query(String.class).list();
    }
}
