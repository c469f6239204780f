package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class ChangedSinceTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Assignments assignments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private ChangedSince changed;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Viewer petra;
    private Viewer paul;
    private String employer;
    private String dossier;
    private LocalDate today;
    private Instant threeDaysAgo;

    @BeforeEach
    void colleagues() {
        today = DutchTime.today(clock);
        threeDaysAgo = clock.instant().minus(Duration.ofDays(3));
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @Test
    void counts_what_came_in_what_was_given_what_became_late_and_what_is_back() {
        long old = 10;
        open(today.plusDays(9), old);
        open(today.minusDays(1), old);
        open(today.minusDays(9), old);
        open(today.plusDays(9), 1);
        assignments.assign(open(today.plusDays(9), old), petra.userId(), "Vakantie", paul);
        String back = open(today.plusDays(9), old);
        assignments.claim(back, petra);
        jdbc.sql("update inbox_task set follow_up_on = :day where id = :id").param("day", today).param("id", back).update();

        ChangedSince.Changes it = changed.of(threeDaysAgo, petra).orElseThrow();

        assertThat(it.yesterday()).isFalse();
        assertThat(it.since()).isEqualTo(threeDaysAgo);
        assertThat(it.from()).isEqualTo(today.minusDays(3));
        assertThat(it.until()).isEqualTo(today.minusDays(1));
        assertThat(it).extracting(ChangedSince.Changes::added, ChangedSince.Changes::late, ChangedSince.Changes::given,
                ChangedSince.Changes::reached, ChangedSince.Changes::free).containsExactly(1, 1, 1, 1, 0);
    }

    @Test
    void whoever_was_here_today_reads_what_changed_since_yesterday() {
        open(today.plusDays(9), 1);

        ChangedSince.Changes it = changed.of(clock.instant().minus(Duration.ofHours(1)), petra).orElseThrow();

        assertThat(it.yesterday()).isTrue();
        assertThat(it.from()).isEqualTo(today.minusDays(1));
        assertThat(it.added()).isEqualTo(1);
    }

    @Test
    void a_newcomer_too_reads_what_changed_since_yesterday() {
        open(today.plusDays(9), 5);
        open(today.plusDays(9), 0);

        ChangedSince.Changes it = changed.of(null, petra).orElseThrow();

        assertThat(it.yesterday()).isTrue();
        assertThat(it.added()).isEqualTo(1);
    }

    @Test
    void a_quiet_day_is_told_as_such_and_who_has_no_work_here_reads_nothing() {
        open(today.plusDays(9), 1);
        Viewer stranger = world.user("Vreemd", Role.EMPLOYER_PAYROLL, world.employer("Elders"));

        assertThat(changed.of(threeDaysAgo, stranger)).get().matches(it -> !it.any());
        assertThat(changed.of(threeDaysAgo, world.user("Nergens", Role.OPERATOR, null))).isEmpty();
    }

    @Test
    void what_was_put_off_while_nobody_had_it_comes_back_for_who_put_it_off() {
        String later = open(today.plusDays(9), 10);
        String back = open(today.plusDays(9), 10);
        String taken = open(today.plusDays(9), 10);
        for (String task : List.of(later, back, taken)) {
            followUps.set(task, today.plusDays(1), petra);
        }
        assignments.claim(taken, petra);
        jdbc.sql("update inbox_task set follow_up_on = :day where id in (:tasks)")
                .param("day", today).param("tasks", List.of(back, taken)).update();

        assertThat(changed.of(null, petra).orElseThrow())
                .extracting(ChangedSince.Changes::free, ChangedSince.Changes::reached, ChangedSince.Changes::any).containsExactly(1, 1, true);
        assertThat(changed.of(null, paul)).get().matches(it -> !it.any());
    }

    /** A task that came in so many days ago. */
    private String open(LocalDate dueOn, long daysAgo) {
        NewTask it = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", dueOn);
        inbox.open(it);
        jdbc.sql("update inbox_task set created_at = :at where id = :id")
                .param("at", SqlTime.toSql(clock.instant().minus(Duration.ofDays(daysAgo))))
                .param("id", it.id())
                .update();
        return it.id();
    }
}
