package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.party.EmployerRenamed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class InboxListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Assignments assignments;

    @Autowired
    private InboxLists lists;

    @Autowired
    private ApplicationEventPublisher events;

    private String employer;
    private Viewer petra;
    private Viewer paul;
    private String dossier;

    @BeforeEach
    void a_dossier_of_an_employer_with_two_on_payroll() {
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @Test
    void sorts_on_due_date_with_undated_tasks_last() {
        open("Zonder datum", null);
        open("Later", DAY.plusDays(1));
        open("Eerst", DAY);

        assertThat(titles(InboxTab.ORGANISATION, "", 1, petra)).isEqualTo("Eerst, Later, Zonder datum");
    }

    @Test
    void each_tab_shows_its_own_tasks_and_counts_them() {
        assignments.claim(open("Van Petra", DAY), petra);
        assignments.claim(open("Van Paul", DAY.plusDays(1)), paul);
        open("Van niemand", DAY.plusDays(2));
        inbox.complete(open("Gedaan", DAY), petra, "x");
        inbox.cancel(open("Vervallen", DAY));

        assertThat(titles(InboxTab.MINE, "", 1, petra)).isEqualTo("Van Petra");
        assertThat(titles(InboxTab.ORGANISATION, "", 1, petra)).isEqualTo("Van Petra, Van Paul, Van niemand");
        assertThat(titles(InboxTab.NOBODY, "", 1, petra)).isEqualTo("Van niemand");
        assertThat(lists.counts(InboxFilter.of(""), petra)).isEqualTo(new InboxCounts(1, 3, 1, 3));
        assertThat(lists.waiting(petra)).isEqualTo(2);
    }

    @Test
    void searches_words_in_employer_person_dossier_and_title() {
        open("Verklaring invullen", DAY);
        open("Bedrag overmaken 100%", DAY);
        String reference = dossiers.visible(dossier, petra).reference();

        assertThat(titles(InboxTab.NOBODY, "VISSER verklaring", 1, petra)).isEqualTo("Verklaring invullen");
        assertThat(titles(InboxTab.NOBODY, "100%", 1, petra)).isEqualTo("Bedrag overmaken 100%");
        assertThat(titles(InboxTab.NOBODY, "v%k", 1, petra)).isEmpty();
        assertThat(lists.counts(InboxFilter.of("anker " + reference), petra).nobody()).isEqualTo(2);
    }

    @Test
    void shows_nothing_to_those_whose_work_it_is_not() {
        open("Verklaring invullen", DAY);
        Viewer hr = world.user("H", Role.EMPLOYER_HR, employer);
        Viewer operator = world.user("O", Role.OPERATOR, null);

        assertThat(titles(InboxTab.ORGANISATION, "", 1, hr)).isEmpty();
        assertThat(lists.counts(InboxFilter.of(""), hr)).isEqualTo(new InboxCounts(0, 0, 0, 0));
        assertThat(lists.counts(InboxFilter.of(""), operator)).isEqualTo(new InboxCounts(0, 0, 0, 0));
    }

    @Test
    void an_agent_sees_the_work_of_all_clients_and_of_no_one_else() {
        String other = world.employer("Slagerij De Vries");
        Viewer agent = world.user("Agent", Role.PAYROLL_AGENT, employer);
        world.joins(agent.userId(), Role.PAYROLL_AGENT, other);
        String second = dossiers.open(other, world.person("B", "C"), GARNISHMENT, agent).id();
        open("Voor de bakker", DAY);
        inbox.open(world.task(second, other, WorksAs.PAYROLL, "Voor de slager", DAY.plusDays(1)));

        assertThat(titles(InboxTab.ORGANISATION, "", 1, agent)).isEqualTo("Voor de bakker, Voor de slager");
        assertThat(titles(InboxTab.ORGANISATION, "", 1, petra)).isEqualTo("Voor de bakker");
    }

    @Test
    void an_employer_that_gets_another_name_is_found_and_sorted_by_it() {
        open("Verklaring", DAY);
        events.publishEvent(new EmployerRenamed(employer, "Zuivelhuis"));

        assertThat(titles(InboxTab.NOBODY, "zuivelhuis visser verklaring", 1, petra)).isEqualTo("Verklaring");
        assertThat(titles(InboxTab.NOBODY, "anker", 1, petra)).isEmpty();
    }

    @Test
    void pages_by_25() {
        for (int i = 0; i < 27; i++) {
            open("Taak " + i, DAY.plusDays(i));
        }

        InboxPage first = lists.page(new InboxQuery(InboxTab.NOBODY, "", 1), petra);
        assertThat(first.tasks()).hasSize(25);
        assertThat(first.hasNext()).isTrue();
        assertThat(titles(InboxTab.NOBODY, "", 2, petra)).isEqualTo("Taak 25, Taak 26");
        assertThat(lists.page(new InboxQuery(InboxTab.NOBODY, "", 2), petra).hasNext()).isFalse();
    }

    @Test
    void counts_in_words_stop_at_a_thousand() {
        InboxCounts counts = new InboxCounts(12, 1_000, 1_001, 0);

        assertThat(counts.inWords(InboxTab.MINE)).isEqualTo("12");
        assertThat(counts.inWords(InboxTab.ORGANISATION)).isEqualTo("1.000");
        assertThat(counts.inWords(InboxTab.NOBODY)).isEqualTo("meer dan 1.000");
    }

    private String open(String title, LocalDate due) {
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, title, due);
        inbox.open(task);
        return task.id();
    }

    private String titles(InboxTab tab, String text, int page, Viewer viewer) {
        return String.join(", ", lists.page(new InboxQuery(tab, text, page), viewer).tasks().stream()
                .map(InboxTask::title)
                .toList());
    }
}
