package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One deed on many tasks: each task once, whatever happens in between, and what was left alone is named. */
@Story
abstract class WorkJobStory {

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
    WorkJobs jobs;

    @Autowired
    WorkJobMoves moves;

    @Autowired
    WorkItemTable items;

    @Autowired
    ChangedSince changed;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer carla;
    private Viewer chris;
    private Viewer lead;
    private String loket;
    private String dossier;
    private LocalDate today;

    @BeforeEach
    void a_loket() {
        moves.moveDue();
        String employer = world.employer("Bakkerij Het Anker");
        Viewer payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        loket = world.loket("Loket Stad");
        carla = world.user("Carla", Role.LOKET_CASEWORKER, loket);
        chris = world.user("Chris", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tom Teamleider", Role.LOKET_TEAM_LEAD, loket);
        today = DutchTime.today(clock);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();
        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, today, payroll);
    }

    @Test
    void takes_what_is_free_and_names_what_a_colleague_has() {
        List<String> tasks = tasks(3);
        assignments.claim(tasks.get(1), chris);

        String job = start(NewWorkJob.claim(tasks, "a"), carla);
        moves.begin(job);

        assertThat(jobs.find(job, carla).progress()).isEqualTo(new WorkJob.Progress(3, 2, 1, 0));
        assertThat(jobs.skipped(job, carla)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Taak 1");
            assertThat(it.personName()).isEqualTo("Amal Visser");
            assertThat(it.why()).isEqualTo("Chris heeft deze taak opgepakt.");
        });
        assertThat(inbox.find(tasks.get(0), carla).assigneeName()).isEqualTo("Carla");
        assertThat(inbox.find(tasks.get(1), carla).assigneeName()).isEqualTo("Chris");
    }

    @Test
    void sent_twice_at_one_moment_is_one_job_and_other_tasks_are_another() throws Exception {
        List<String> tasks = tasks(3);

        List<Optional<String>> twice = Together.run(2, i -> jobs.start(NewWorkJob.claim(tasks, "same"), carla));
        Together.run(2, node -> moves.moveDue());
        Optional<String> again = jobs.start(NewWorkJob.claim(tasks, "same"), carla);
        String other = start(NewWorkJob.claim(tasks.subList(0, 1), "same"), carla);

        assertThat(twice.get(0)).isPresent().isEqualTo(twice.get(1)).isEqualTo(again);
        assertThat(other).isNotEqualTo(again.get());
        assertThat(jobs.find(again.get(), carla).progress()).isEqualTo(new WorkJob.Progress(3, 3, 0, 0));
        assertThat(tasks).allSatisfy(task -> assertThat(timesMoved(task)).isEqualTo(1));
    }

    @Test
    void a_node_that_dies_halfway_leaves_the_rest_to_the_next() {
        List<String> tasks = tasks(4);
        String job = start(NewWorkJob.claim(tasks, "a"), carla);

        List<WorkItemTable.Item> taken = items.take(job, 3, Duration.ofMinutes(2));
        moves.moveDue();
        WorkJob.Progress halfway = jobs.find(job, carla).progress();
        clock.advance(Duration.ofMinutes(3));
        moves.moveDue();

        assertThat(taken).hasSize(3);
        assertThat(halfway).isEqualTo(new WorkJob.Progress(4, 1, 0, 0));
        assertThat(jobs.find(job, carla).progress()).isEqualTo(new WorkJob.Progress(4, 4, 0, 0));
        assertThat(tasks).allSatisfy(task -> assertThat(timesMoved(task)).isEqualTo(1));
    }

    @Test
    void who_stops_keeps_what_is_done_and_reads_what_is_not() {
        String job = start(NewWorkJob.claim(tasks(25), "a"), carla);
        moves.begin(job);

        jobs.stop(job, carla);
        moves.moveDue();

        WorkJob stopped = jobs.find(job, carla);
        assertThat(stopped.progress()).isEqualTo(new WorkJob.Progress(25, 20, 0, 5));
        assertThat(stopped.finished()).isTrue();
        assertThat(stopped.stoppedAt()).isNotNull();
        assertThat(jobs.stopped(job, carla)).hasSize(5);
    }

    @Test
    void strangers_start_nothing_and_see_no_job() {
        List<String> tasks = tasks(2);
        Viewer stranger = world.user("Vreemd", Role.LOKET_CASEWORKER, world.loket("Loket Dorp"));

        assertThat(jobs.start(NewWorkJob.claim(tasks, "a"), stranger)).isEmpty();
        assertThat(jobs.candidates(tasks, stranger)).isEmpty();
        String job = start(NewWorkJob.claim(tasks, "a"), carla);

        assertThatThrownBy(() -> jobs.find(job, chris)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> jobs.stop(job, stranger)).isInstanceOf(NotVisible.class);
    }

    @Test
    void whoever_may_no_longer_do_the_work_does_nothing() {
        List<String> tasks = tasks(2);
        String job = start(NewWorkJob.claim(tasks, "a"), carla);
        jdbc.sql("delete from membership where user_id = :user").param("user", carla.userId()).update();

        moves.begin(job);

        assertThat(jobs.skipped(job, carla)).hasSize(2).allSatisfy(it -> {
            assertThat(it.why()).isEqualTo("Deze taak is niet meer van uw organisatie.");
            assertThat(it.title()).isNull();
        });
        assertThat(inbox.find(tasks.get(0), chris).assigneeId()).isNull();
    }

    @Test
    void a_team_lead_hands_over_only_what_nobody_moved_since_it_was_chosen() {
        List<String> tasks = tasks(2);
        NewWorkJob asked = new NewWorkJob(WorkKind.ASSIGN, tasks, chris.userId(), "Drukte", null, false, "a");
        String job = start(asked, lead);
        assignments.claim(tasks.get(0), carla);

        moves.begin(job);

        assertThat(jobs.candidates(tasks, lead)).extracting(Candidate::name).containsExactly("Carla", "Chris", "Tom Teamleider");
        assertThat(jobs.find(job, lead).progress()).isEqualTo(new WorkJob.Progress(2, 1, 1, 0));
        assertThat(jobs.skipped(job, lead)).extracting(WorkJob.Left::why)
                .containsExactly("Iemand was u voor. Deze taak is nu van Carla.");
        assertThat(inbox.find(tasks.get(1), lead).assigneeName()).isEqualTo("Chris");
    }

    @Test
    void what_must_be_done_sooner_is_not_put_off() {
        String soon = task("Snel", today.plusDays(2));
        String later = task("Later", today.plusDays(20));
        String late = task("Te laat", today.minusDays(1));

        String job = start(new NewWorkJob(WorkKind.FOLLOW_UP, List.of(soon, later, late), "", "", today.plusDays(5), false, "a"), carla);
        moves.begin(job);

        assertThat(jobs.skipped(job, carla)).hasSize(2).anySatisfy(it -> {
            assertThat(it.title()).isEqualTo("Snel");
            assertThat(it.why()).startsWith("Deze taak moet uiterlijk ").endsWith("klaar zijn. Langer uitstellen kan niet.");
        }).anySatisfy(it -> {
            assertThat(it.title()).isEqualTo("Te laat");
            assertThat(it.why()).startsWith("De uiterste dag van deze taak is ").endsWith(". Uitstellen kan niet meer.");
        });
        assertThat(jobs.find(job, carla).progress()).isEqualTo(new WorkJob.Progress(3, 1, 2, 0));
    }

    @Test
    void what_was_put_off_together_while_nobody_had_it_is_told_when_its_day_comes() {
        List<String> three = List.of(task("Een", today.plusDays(20)), task("Twee", today.plusDays(20)), task("Drie", today.plusDays(20)));
        int before = changed.of(null, carla).orElseThrow().free();
        moves.begin(start(new NewWorkJob(WorkKind.FOLLOW_UP, three, "", "", today.plusDays(1), false, "a"), carla));
        assertThat(changed.of(null, carla).orElseThrow().free()).isEqualTo(before);

        jdbc.sql("update inbox_task set follow_up_on = :today where id in (:three)").param("today", today).param("three", three).update();

        assertThat(changed.of(null, carla).orElseThrow().free()).isEqualTo(before + 3);
    }

    private String start(NewWorkJob asked, Viewer viewer) {
        return jobs.start(asked, viewer).orElseThrow();
    }

    private List<String> tasks(int number) {
        return new ArrayList<>(IntStream.range(0, number).mapToObj(i -> task("Taak " + i, today.plusDays(30))).toList());
    }

    private String task(String title, LocalDate dueOn) {
        NewTask task = world.task(dossier, loket, WorksAs.LOKET, title, dueOn);
        inbox.open(task);
        return task.id();
    }

    private int timesMoved(String task) {
        return jdbc.sql("select count(*) from inbox_assignment where task_id = :task").param("task", task).query(Integer.class).single();
    }
}
