package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.party.EmployerRenamed;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is found by way of dossiers and titles is what reading all tasks would find. */
@Story
abstract class FoundTasksStory {

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxLists lists;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String baker;
    private String butcher;
    private Viewer agent;
    private String reference;

    @BeforeEach
    void three_dossiers_of_two_employers() {
        clock.set(LocalDate.of(2026, 6, 5));
        jdbc.sql("update inbox_task set state = 'CANCELLED' where state = 'OPEN' and search_text like '%zoekverhaal%'").update();
        baker = world.employer("Bakkerij Zoekverhaal");
        butcher = world.employer("Slagerij O'Zoekverhaal 100%");
        agent = world.user("Agent", Role.PAYROLL_AGENT, baker);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, butcher);
        String molenstra = dossier(baker, "Amira", "Molenstra");
        reference = dossiers.visible(molenstra, agent).reference();
        open(molenstra, baker, "Verklaring van Terpzicht");
        open(molenstra, baker, "Bedrag overmaken");
        open(dossier(baker, "Chloë", "Terpzicht"), baker, "Bedrag één keer overmaken");
        open(dossier(butcher, "Amira", "Wilghof"), butcher, "Verklaring van Terpzicht");
        inbox.cancel(open(molenstra, baker, "Vervallen Terpzicht"));
    }

    @Test
    void finds_the_same_tasks_as_reading_all_of_them() {
        same("zoekverhaal", 4);
        same("molenstra amira", 2);
        same("MOLEN  zoekverhaal", 2);
        same("amira bakkerij zoekverhaal", 2);
        same("o'zoekverhaal 100%", 1);
        same("zoekverhaal terpzicht", 3);
        same("molenstra terpzicht zoekverhaal", 1);
        same("een keer zoekverhaal", 1);
        same("wilghof slagerij overmaken zoekverhaal", 0);
        same("zoekverhaal vervallen", 0);
        same("zo_kverhaal", 0);
        same(reference + " zoekverhaal", 2);
        same("chloë zoekverhaal", 1);
        same("Chloe zoekverhaal", 1);
        same("ÁMIRÂ wilghöf zoekverhaal", 1);
        same("Molenstra, Amira zoekverhaal", 2);
        same("zoekverhaal;amira\u00a0wilghof", 1);
        same("amira bakkerij zoekverhaal verklaring van terpzicht bestaatniet", 0);
        same(", ; zoekverhaal", 4);
        same("bestaatnietzoekverhaal", 0);
        assertThat(FoundTasks.of("zoekverhaal", 2, jdbc)).as("stops one above").hasSize(3);
    }

    @Test
    void an_employer_that_gets_another_name_is_found_by_that_one_only() {
        transactions.executeWithoutResult(status -> events.publishEvent(new EmployerRenamed(butcher, "Vleeswaren Zoekverhaal")));

        same("vleeswaren zoekverhaal", 1);
        same("o'zoekverhaal", 0);
        same("bakkerij zoekverhaal", 3);
    }

    @Test
    void a_dossier_whose_name_changed_unseen_is_known_from_the_next_task_on() {
        jdbc.sql("update party set name = 'Vleeshal Zoekverhaal' where id = :id").param("id", butcher).update();
        String dossier = jdbc.sql("select id from dossier where employer_id = :id").param("id", butcher).query(String.class).single();
        open(dossier, butcher, "Bedrag overmaken");

        same("vleeshal zoekverhaal", 1);
    }

    @Test
    void what_is_found_is_shown_to_whose_work_it_is_only() {
        Viewer other = world.user("S", Role.EMPLOYER_PAYROLL, butcher);

        assertThat(FoundTasks.of("amira zoekverhaal", 10, jdbc)).hasSize(3);
        assertThat(lists.counts(InboxFilter.of("amira zoekverhaal"), agent).all()).isEqualTo(3);
        assertThat(lists.counts(InboxFilter.of("amira zoekverhaal"), other).all()).isEqualTo(1);
    }

    private void same(String text, int many) {
        TaskFilter words = TaskFilter.words(text);
        Collection<String> all = jdbc.sql("select t.id from inbox_task t where t.state = 'OPEN'" + words.sql())
                .params(words.values())
                .query(String.class)
                .list();
        List<String> found = FoundTasks.of(text, 100, jdbc);
        assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(all).hasSize(many);
    }

    private String dossier(String employer, String given, String family) {
        return dossiers.open(employer, world.person(given, family), GARNISHMENT, agent).id();
    }

    private String open(String dossier, String employer, String title) {
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, title, null);
        inbox.open(task);
        return task.id();
    }
}
