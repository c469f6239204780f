package nl.werkbrug.console;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.FollowUps;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the loket sees of its work: everybody by name for the lead, the own work and the sum for a caseworker. */
@Story
abstract class LoketConsoleStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Consents consents;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    FollowUps followUps;

    @Autowired
    LoketConsole console;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private String loket;
    private Viewer payroll;
    private Viewer bea;
    private Viewer anna;
    private Viewer lead;

    @BeforeEach
    void a_loket_with_work() {
        clock.set(TODAY);
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        loket = world.loket("Loket Stad");
        bea = world.user("Bea", Role.LOKET_CASEWORKER, loket);
        anna = world.user("Anna", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tom Teamleider", Role.LOKET_TEAM_LEAD, loket);
        String first = dossier("Amal");
        String second = dossier("Bram");
        task(first, "Te laat", TODAY.minusDays(2), bea);
        task(first, "Bijna", LocalDate.of(2026, 6, 8), bea);
        task(second, "Later", LocalDate.of(2026, 6, 9), bea);
        task(second, "Van niemand", TODAY.minusDays(9), null);
        followUps.set(task(second, "Uitgesteld", LocalDate.of(2026, 7, 1), anna), LocalDate.of(2026, 6, 15), anna);
    }

    @Test
    void a_lead_sees_everybody_by_name_and_what_is_worst_first() {
        LoketConsole.View view = console.view("", 1, lead);

        assertThat(view.people()).extracting(WorkLoad::name).containsExactly("Anna", "Bea", "Tom Teamleider");
        assertThat(view.people().get(1)).isEqualTo(new WorkLoad(bea.userId(), "Bea", 3, 1, 1, 0, 2));
        assertThat(view.people().get(0)).isEqualTo(new WorkLoad(anna.userId(), "Anna", 1, 0, 0, 1, 1));
        assertThat(view.people().get(2).open()).isZero();
        assertThat(view.nobody()).isEqualTo(new WorkLoad(null, null, 1, 1, 0, 0, 1));
        assertThat(view.team()).isEqualTo(new WorkLoad(null, null, 5, 2, 1, 1, null));
        assertThat(view.worst()).extracting(LoketConsole.LateTask::title).containsExactly("Van niemand", "Te laat", "Bijna");
        assertThat(view.worst()).extracting(LoketConsole.LateTask::holder).containsExactly(null, "Bea", "Bea");
    }

    @Test
    void a_caseworker_sees_the_own_work_and_the_sum_without_a_name() {
        LoketConsole.View view = console.view("", 1, anna);

        assertThat(view.people()).containsExactly(new WorkLoad(anna.userId(), "Anna", 1, 0, 0, 1, 1));
        assertThat(view.team()).isEqualTo(console.view("", 1, lead).team());
        assertThat(view.worst()).extracting(LoketConsole.LateTask::title).containsExactly("Van niemand");
        assertThat(view.toString()).doesNotContain("Bea").doesNotContain(bea.userId());
        assertThat(view.penalties().rows()).isEmpty();
    }

    @Test
    void another_loket_sees_nothing_of_it_and_who_is_at_no_loket_has_no_page() {
        Viewer elsewhere = world.user("Els", Role.LOKET_TEAM_LEAD, world.loket("Ander loket"));

        LoketConsole.View view = console.view("", 1, elsewhere);

        assertThat(view.people()).extracting(WorkLoad::name).containsExactly("Els");
        assertThat(view.team().open()).isZero();
        assertThat(view.worst()).isEmpty();
        assertThatThrownBy(() -> console.view("", 1, payroll)).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_consent_that_ends_takes_the_work_out_at_once() {
        String closing = dossier("Carlo");
        task(closing, "Weg", TODAY.minusDays(30), bea);
        assertThat(console.view("", 1, lead).worst().get(0).title()).isEqualTo("Weg");

        consents.withdraw(consents.current(closing, GARNISHMENT).get(0).id(), payroll);

        assertThat(console.view("", 1, lead).worst()).extracting(LoketConsole.LateTask::title).doesNotContain("Weg");
        assertThat(console.view("", 1, lead).team().open()).isEqualTo(5);
    }

    @Test
    void a_term_of_the_dossier_that_ends_soon_puts_a_task_at_risk_after_those_with_an_own_day() {
        jdbc.sql("update inbox_task set sort_on = '2026-07-02' where title = 'Later' and assignee_id = ?").param(bea.userId()).update();
        decision(LocalDate.of(2026, 6, 3));
        task(jdbc.sql("select dossier_id from inbox_task where title = 'Te laat' and assignee_id = ?").param(bea.userId()).query(String.class).single(),
                "Ruim op tijd", LocalDate.of(2026, 9, 1), bea);

        LoketConsole.View view = console.view(loket, 1, lead);

        assertThat(view.people().get(1).atRisk()).isEqualTo(2);
        assertThat(view.team().atRisk()).isEqualTo(2);
        assertThat(view.worst()).extracting(LoketConsole.LateTask::title).containsExactly("Van niemand", "Te laat", "Bijna", "Ruim op tijd");
        assertThat(view.worst()).as("there is time to decide").noneMatch(LoketConsole.LateTask::tooLate);
    }

    @Test
    void steps_towards_a_decision_whose_term_went_by_say_so_and_no_others_do() {
        decision(TODAY.minusDays(1));

        assertThat(console.view(loket, 1, lead).worst()).filteredOn(LoketConsole.LateTask::tooLate)
                .extracting(LoketConsole.LateTask::title).as("of that dossier").containsExactly("Te laat", "Bijna");
        assertThat(console.view(loket, 1, bea).worst()).filteredOn(LoketConsole.LateTask::tooLate).hasSize(2);
    }

    /** What the loket must decide by that day in the dossier in which a task is late. */
    private void decision(LocalDate by) {
        jdbc.sql("""
                        insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, owner, party_id, works_as,
                                                      what, start_on, start_is_fact, unrolled_on, ends_on, steps_json, state, opened_at)
                        select concat('n', substring(t.id, 2)), t.dossier_id, t.subject, 'AWB_4_13', 'AWB_4_13', '2026-01-01', t.business_key, 'MUNICIPALITY',
                               t.party_id, 'LOKET', 'Besluit', '2026-05-01', false, :by, :by, '[]', 'OPEN', '2026-05-01 10:00:00'
                          from inbox_task t where t.title = 'Te laat' and t.assignee_id = :bea""").param("by", by).param("bea", bea.userId()).update();
    }

    @Test
    void who_works_at_two_lokets_chooses_one() {
        String second = world.loket("Loket Land");
        jdbc.sql("insert into membership (id, user_id, role_code, party_id) values (?, ?, 'LOKET_CASEWORKER', ?)")
                .params("c" + lead.userId().substring(1), lead.userId(), second).update();

        assertThat(console.view("", 1, lead).lokets()).extracting(Loket::name).as("those one leads first").containsExactly("Loket Stad", "Loket Land");
        assertThat(console.view(second, 1, lead).team().open()).isZero();
        assertThat(console.view(second, 1, lead).leads()).isFalse();
        assertThatThrownBy(() -> console.view(second, 1, bea)).isInstanceOf(NotVisible.class);
    }

    private String dossier(String name) {
        String id = dossiers.open(employer, world.person(name, "Visser"), GARNISHMENT, payroll).id();
        consents.give(id, GARNISHMENT, loket, WorksAs.LOKET, TODAY, payroll);
        // What a consent sets going is no part of this story.
        jdbc.sql("update inbox_task set state = 'CANCELLED' where dossier_id = ?").param(id).update();
        return id;
    }

    private String task(String dossier, String title, LocalDate due, Viewer holder) {
        NewTask task = world.task(dossier, loket, WorksAs.LOKET, title, due);
        inbox.open(task);
        if (holder != null) {
            assignments.claim(task.id(), holder);
        }
        return task.id();
    }
}
