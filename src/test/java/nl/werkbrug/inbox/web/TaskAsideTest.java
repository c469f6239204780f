package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineFixture;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.NewComment;
import nl.werkbrug.inbox.TaskComments;
import nl.werkbrug.workflow.NextStep;
import nl.werkbrug.workflow.NextSteps;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class TaskAsideTest extends BesideTaskPages {

    @Autowired
    private TaskComments comments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private NextSteps next;

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void shows_the_parts_in_their_fixed_order_with_what_comes_next() throws Exception {
        when(next.after(anyString())).thenReturn(List.of(
                new NextStep(List.of("Compleet? ja"), "Besluit voorstellen", NextStep.Kind.TASK, "LOKET")));

        assertThat(page(task(GARNISHMENT), payroll))
                .containsSubsequence(
                        "id=\"task-what\"", "Wat u moet doen.", "&lt;Visser&gt;", "id=\"task-help\"", "id=\"task-next\"", "Als het antwoord op “Compleet?” “ja” is:",
                        "Besluit voorstellen. Dat doet het loket.", "id=\"task-facts\"", "2.000,00", "id=\"task-documents\"",
                        "Er zijn nog geen documenten.")
                .doesNotContain("??");
        assertThat(below(task(GARNISHMENT), payroll))
                .containsSubsequence("id=\"task-events\"", "Het beslag is binnen.", "id=\"task-comments\"")
                .doesNotContain("Er is een mail gestuurd.", "??");
    }

    @Test
    void a_day_that_passed_for_somebody_else_is_no_work_that_is_late() throws Exception {
        deadlines.outside(dossier, "Uiterlijk deze dag vertelt de deurwaarder het.", TODAY.minusDays(2));

        assertThat(page(task(GARNISHMENT), payroll)).containsSubsequence("vertelt de deurwaarder het", "voorbij 2026-05-30").doesNotContain("te laat");
    }

    @Test
    void a_free_task_can_be_taken_here_and_an_own_one_given_back() throws Exception {
        String task = task(GARNISHMENT);

        assertThat(page(task, payroll))
                .contains("action=\"/inbox/" + task + "/oppakken\"", "/inbox/" + task + "/toewijzen", "id=\"toetsen\"")
                .doesNotContain("/inbox/" + task + "/teruggeven");
        assignments.claim(task, payroll);
        assertThat(page(task, payroll))
                .contains("/inbox/" + task + "/teruggeven?terug=/werk/taak/" + task, "/inbox/" + task + "/later")
                .doesNotContain("/oppakken");
        Viewer colleague = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        assertThat(page(task, colleague)).contains("/toewijzen").doesNotContain("/oppakken", "/teruggeven", "/later");
    }

    @Test
    void what_was_put_off_is_called_back_here_also_when_its_last_day_came_nearer() throws Exception {
        String task = task(GARNISHMENT);
        assignments.claim(task, payroll);
        jdbc.sql("update inbox_task set due_on = :day, sort_on = :day where id = :id").param("day", TODAY).param("id", task).update();
        assertThat(page(task, payroll)).doesNotContain("/inbox/" + task + "/later");

        jdbc.sql("update inbox_task set follow_up_on = :day, follow_up_by = :who where id = :id")
                .param("day", TODAY.plusDays(3)).param("who", payroll.userId()).param("id", task).update();

        assertThat(page(task, payroll)).contains("/inbox/" + task + "/later");
    }

    @Test
    void says_an_answer_once_with_everything_that_may_come_first_then() throws Exception {
        List<String> no = List.of("Mag de verklaring nu weg? nee");
        when(next.after(anyString())).thenReturn(List.of(
                new NextStep(List.of("Mag de verklaring nu weg? ja"), "Betalen", NextStep.Kind.TASK, "PAYROLL"),
                new NextStep(no, "De dag is er", NextStep.Kind.WAIT, null), new NextStep(no, "Brief van de deurwaarder", NextStep.Kind.WAIT, null)));

        String page = page(task(GARNISHMENT), payroll);

        assertThat(page.split("“Mag de verklaring nu weg\\?” “nee” is", -1)).hasSize(2);
        assertThat(page).containsSubsequence("Dan is het wachten op wat het eerst komt:", "De dag is er", "Brief van de deurwaarder")
                .contains("Betalen. Dat doet de werkgever.");
    }

    @Test
    void what_no_answer_decides_is_said_in_a_clause_of_its_own() throws Exception {
        when(next.after(anyString())).thenReturn(List.of(
                new NextStep(List.of("Compleet? ja", "Per brief? als de melder post krijgt"), "Printen", NextStep.Kind.TASK, "LOKET"),
                new NextStep(List.of("Per brief? als de melder geen post krijgt"), "Beantwoord", NextStep.Kind.END, null)));

        assertThat(page(task(GARNISHMENT), payroll)).contains(
                "Als het antwoord op “Compleet?” “ja” is, en als de melder post krijgt:", "Als de melder geen post krijgt:");
    }

    @Test
    void asks_the_database_few_questions_however_much_there_is() throws Exception {
        String task = task(GARNISHMENT);
        int before = statements(task);
        for (int i = 0; i < 12; i++) {
            timeline.add(entry(GARNISHMENT, "TASK", "Gebeurtenis " + i));
            comments.write(new NewComment(UUID.randomUUID().toString(), task, "Opmerking " + i, false, null), payroll);
            facts.put(dossier, GARNISHMENT, "wage.extra" + i, "1", "Loonstrook", TODAY, payroll);
        }

        assertThat(statements(task)).isEqualTo(before).isLessThanOrEqualTo(11);
    }

    @Test
    void says_nothing_of_a_next_step_that_the_model_does_not_name() throws Exception {
        when(next.after(anyString())).thenReturn(List.of());

        assertThat(page(task(GARNISHMENT), payroll)).doesNotContain("task-next");
    }

    /** All of the page but the model of the process, which is one more. */
    private int statements(String task) throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(seen);
        try {
            page(task, payroll);
        } finally {
            log.detachAppender(seen);
            log.setLevel(null);
        }
        return (int) seen.list.stream().filter(it -> it.getFormattedMessage().startsWith("Executing prepared SQL statement")).count();
    }
}
