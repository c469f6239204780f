package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
@Import(DeadlineBench.class)
class RemindAgainTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 15);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Reminders reminders;

    @Autowired
    private RemindAgain again;

    @Autowired
    private ReminderReader reader;

    @Autowired
    private DeadlineReader deadlines;

    @Autowired
    private DeadlineBench bench;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Viewer petra;
    private Viewer carla;
    private Viewer lead;
    private DeadlineBench.Opened it;

    @BeforeEach
    void a_task_of_payroll_in_a_dossier_that_the_loket_sees() {
        clock.back();
        String employer = world.employer("Bakkerij");
        petra = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        world.user("Paul", Role.EMPLOYER_PAYROLL, employer);
        String loket = world.loket("Loket");
        carla = world.user("Carla", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tom", Role.LOKET_TEAM_LEAD, loket);
        String coaches = world.coachOffice("Coaches");
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, START, petra);
        consents.give(dossier, GARNISHMENT, coachOf(coaches), WorksAs.COACH, START, petra);
        it = bench.open(dossier, employer, WorksAs.PAYROLL, "WG_RECEIPT_CONFIRMATION", START);
    }

    private String coachOf(String coaches) {
        coach = world.user("Coen", Role.JOB_COACH, coaches);
        return coaches;
    }

    private Viewer coach;

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void goes_to_the_circle_of_the_last_reminder_and_is_written_down() {
        bench.take(it, petra);
        bench.morningOf(END.minusDays(2));
        reminders.scan();
        clock.forward(Duration.ofHours(3));

        assertThat(again.send(it.deadlineId(), petra)).isEqualTo(RemindAgain.Outcome.SENT);

        assertThat(bench.reminded(it)).containsExactly("2 Petra", "2 Petra");
        assertThat(bench.mails(it)).hasSize(2);
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void may_be_asked_for_before_the_first_reminder_went() {
        assertThat(again.send(it.deadlineId(), petra)).isEqualTo(RemindAgain.Outcome.SENT);

        assertThat(bench.reminded(it)).containsExactly("14 Paul", "14 Petra");
    }

    @Test
    void of_two_clicks_at_once_one_sends() throws Exception {
        List<RemindAgain.Outcome> outcomes = Together.run(2, i -> again.send(it.deadlineId(), petra));

        assertThat(outcomes).containsExactlyInAnyOrder(RemindAgain.Outcome.SENT, RemindAgain.Outcome.TOO_SOON);
        assertThat(bench.mails(it)).hasSize(2);
    }

    @Test
    void goes_at_most_once_an_hour() {
        again.send(it.deadlineId(), petra);
        clock.forward(Duration.ofMinutes(59));
        assertThat(again.send(it.deadlineId(), petra)).isEqualTo(RemindAgain.Outcome.TOO_SOON);
        clock.forward(Duration.ofMinutes(1));

        assertThat(again.send(it.deadlineId(), petra)).isEqualTo(RemindAgain.Outcome.SENT);
    }

    @Test
    void the_next_rung_still_goes_by_itself() {
        again.send(it.deadlineId(), petra);
        bench.take(it, petra);

        bench.morningOf(END.minusDays(7));
        reminders.scan();

        assertThat(bench.reminded(it)).endsWith("7 Petra");
    }

    @Test
    void a_deadline_that_does_not_run_is_left_alone() {
        jdbc.sql("update running_deadline set state = 'SUSPENDED' where id = ?").param(it.deadlineId()).update();

        assertThat(again.send(it.deadlineId(), petra)).isEqualTo(RemindAgain.Outcome.NOT_RUNNING);
        assertThat(bench.mails(it)).isEmpty();
    }

    @Test
    void the_team_lead_of_the_loket_may_and_other_helpers_may_not() {
        assertThatThrownBy(() -> again.send(it.deadlineId(), carla)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> again.send(it.deadlineId(), coach)).isInstanceOf(NotVisible.class);
        assertThat(again.send(it.deadlineId(), lead)).isEqualTo(RemindAgain.Outcome.SENT);
    }

    @Test
    void the_page_names_people_only_to_their_own_party_and_the_loket() {
        again.send(it.deadlineId(), petra);

        assertThat(view(petra).lastTo()).containsExactly("Paul", "Petra");
        assertThat(view(petra).nextTo()).containsExactly("Paul", "Petra");
        assertThat(view(petra).nextOn()).isEqualTo(END.minusDays(7));
        assertThat(view(carla).lastTo()).containsExactly("Paul", "Petra");
        assertThat(view(carla).maySend()).isFalse();
        assertThat(view(lead).maySend()).isTrue();
        assertThat(view(coach).lastAt()).isNotNull();
        assertThat(view(coach).lastTo()).isEmpty();
        assertThat(view(coach).nextTo()).isEmpty();
    }

    private RemindersView view(Viewer viewer) {
        return reader.of(deadlines.find(it.deadlineId(), viewer), viewer);
    }

    private int audited() {
        return jdbc.sql("select count(*) from audit_entry where action = 'REMIND' and object_id = ? and user_id = ?")
                .params(it.deadlineId(), petra.userId()).query(Integer.class).single();
    }
}
