package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.offer.HireScheme;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** What was chosen that another organisation grants becomes a task of the employer. */
abstract class SchemeRequestStory extends HirePackageBench {

    private static final String LIVES_THERE = TOLD + " residence=Maasbrug";
    private static final Map<String, Object> BONUS = Map.of("schemes", Set.of("LOCAL_OTHER"));

    @Test
    void with_a_municipality_that_takes_no_part_the_subsidy_is_a_task_of_the_employer() {
        Hire hire = fixture.hire(TOLD);

        FormResult result = choose(hire, Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE")));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(subsidies.ofDossier(hire.dossierId())).isEmpty();
        assertThat(requestTasks(hire)).singleElement()
                .matches(it -> it.dueOn().equals(LocalDate.of(2026, 12, 15)) && it.title().contains("Loonkostensubsidie"));
    }

    @Test
    void a_request_is_done_with_its_day_or_with_the_reason_why_not() {
        Hire asks = fixture.hire(LIVES_THERE);
        Hire doesNot = fixture.hire(LIVES_THERE);
        choose(asks, BONUS);
        choose(doesNot, BONUS);

        send("taak", requestTasks(asks).get(0).id(), fixture.hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY", "sentOn", TODAY, "how", "PORTAL"));
        send("taak", requestTasks(doesNot).get(0).id(), fixture.hr, Map.of("outcome", "NOT_ASKED", "because", "Wij vragen het niet."));

        assertThat(requestTasks(asks)).isEmpty();
        assertThat(requestTasks(doesNot)).isEmpty();
        assertThat(schemes.of(asks.id())).extracting(HireScheme::state).containsExactly(HireScheme.State.ASKED);
        assertThat(schemes.of(doesNot.id())).extracting(HireScheme::state).containsExactly(HireScheme.State.NOT_ASKED);
    }

    @Test
    void a_hire_that_stops_takes_the_tasks_away() {
        Hire hire = fixture.hire(LIVES_THERE);
        choose(hire, BONUS);
        assertThat(requestTasks(hire)).hasSize(1);

        send("aanname-stoppen", hire.id(), fixture.hr, Map.of("reason", "Het gaat niet door."));

        assertThat(requestTasks(hire)).isEmpty();
    }

    @Test
    void the_task_of_the_intake_chooses_in_the_same_way() {
        Hire hire = hire(TOLD);
        TaskHandler handler = handlers.stream().filter(it -> it.formIds().contains("hire-package")).findFirst().orElseThrow();
        InboxTask task = new InboxTask(
                "t", hire.dossierId(), "2026-1", "", "", true, Hire.SUBJECT, hire.employerId(), WorksAs.PAYROLL, null, null, "", "",
                "hire-package", "", "", hire.id(), null, null, null, InboxTask.State.OPEN, null, null, null, null, 0);

        TaskResult nothing = transaction.execute(status -> handler.complete(task, new Answers(Map.of(), Set.of()), fixture.hr));

        assertThat(handler.options(task).get("schemes")).extracting(it -> it.value())
                .contains("WAGE_SUBSIDY_FLAT_RATE", "NO_RISK");
        assertThat(handler.variables(task)).containsEntry("fullTimeUnknown", true).containsEntry("consentPossible", true);
        assertThat(nothing).isInstanceOf(TaskResult.Done.class);
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.CHOSEN);
    }
}
