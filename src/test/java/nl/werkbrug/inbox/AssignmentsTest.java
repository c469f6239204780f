package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class AssignmentsTest {

    @Autowired
    private Clock clock;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient jdbc;

    private Viewer payroll;
    private Viewer carla;
    private Viewer chris;
    private Viewer lead;
    private String dossier;
    private String task;

    @BeforeEach
    void a_task_of_the_loket() {
        String employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        String loket = world.loket("Loket Stad");
        carla = world.user("Carla", Role.LOKET_CASEWORKER, loket);
        chris = world.user("Chris", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tom Teamleider", Role.LOKET_TEAM_LEAD, loket);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();
        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, LocalDate.of(2026, 6, 1), payroll);
        NewTask opened = world.task(dossier, loket, WorksAs.LOKET, "Hulp bieden", null);
        inbox.open(opened);
        task = opened.id();
    }

    @Test
    void of_two_who_claim_at_once_one_gets_the_task() throws Exception {
        List<Handover> outcomes = Together.run(2, i -> assignments.claim(task, i == 0 ? carla : chris));

        assertThat(outcomes).filteredOn(Handover.HandedOver.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(TaskRefusal.HeldByOther.class::isInstance).hasSize(1);
        assertThat(moves()).isEqualTo(1);
    }

    @Test
    void a_task_of_a_colleague_is_not_completed_before_it_is_taken_over() {
        assignments.claim(task, carla);

        assertThat(inbox.complete(task, chris, "x")).isEqualTo(new TaskRefusal.HeldByOther("Carla", clock.instant()));
        assertThat(assignments.assign(task, chris.userId(), "Carla is vrij", chris))
                .isEqualTo(new Handover.HandedOver("Chris"));
        assertThat(inbox.complete(task, chris, "x")).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void only_the_one_who_has_a_task_gives_it_back() {
        assignments.claim(task, carla);

        assertThat(assignments.release(task, chris)).isEqualTo(new TaskRefusal.HeldByOther("Carla", clock.instant()));
        assertThat(assignments.release(task, carla)).isEqualTo(new Handover.HandedOver(null));
        assertThat(inbox.find(task, chris).assigneeId()).isNull();
    }

    @Test
    void only_a_team_lead_moves_a_task_between_colleagues() {
        assignments.claim(task, carla);
        Viewer third = world.user("Derde", Role.LOKET_CASEWORKER, inbox.find(task, carla).partyId());

        assertThat(assignments.assign(task, third.userId(), "Zomaar", chris))
                .isEqualTo(new TaskRefusal.HeldByOther("Carla", clock.instant()));
        assertThat(assignments.assign(task, third.userId(), "Carla is ziek", lead))
                .isEqualTo(new Handover.HandedOver("Derde"));
    }

    @Test
    void the_timeline_tells_of_the_handover_but_not_why() {
        assignments.assign(task, chris.userId(), "Carla is ziek", carla);

        assertThat(timeline.list(dossier, payroll))
                .extracting(TimelineItem::text)
                .contains("Taak overgedragen aan Chris: Hulp bieden.")
                .noneMatch(text -> text.contains("ziek"));
        assertThat(jdbc.sql("select reason from inbox_assignment where task_id = ?")
                        .param(task)
                        .query(String.class)
                        .single())
                .isEqualTo("Carla is ziek");
    }

    @Test
    void nobody_outside_the_party_gets_the_task() {
        assertThat(assignments.assign(task, payroll.userId(), "Doe maar", lead))
                .isEqualTo(new Handover.NoCandidate());
        assertThat(assignments.candidates(task, lead))
                .extracting(Candidate::name)
                .containsExactly("Carla", "Chris", "Tom Teamleider");
    }

    @Test
    void somebody_whose_account_is_closed_gets_nothing() {
        jdbc.sql("update app_user set active = false where id = ?").param(chris.userId()).update();

        assertThat(assignments.assign(task, chris.userId(), "Doe maar", carla)).isEqualTo(new Handover.NoCandidate());
    }

    @Test
    void a_handover_has_a_reason() {
        assertThatThrownBy(() -> assignments.assign(task, chris.userId(), " ", carla))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claiming_an_own_task_again_changes_nothing() {
        assignments.claim(task, carla);
        assignments.claim(task, carla);

        assertThat(moves()).isEqualTo(1);
    }

    private int moves() {
        return jdbc.sql("select count(*) from inbox_assignment where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
