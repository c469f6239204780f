package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class StandInsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private World world;

    @Autowired
    private StandIns standIns;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String employer;
    private Viewer petra;
    private Viewer paul;

    @BeforeEach
    void two_on_payroll() {
        clock.back();
        employer = world.employer("Bakkerij");
        petra = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul", Role.EMPLOYER_PAYROLL, employer);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void a_colleague_stands_in_up_to_and_including_the_last_day() {
        assertThat(standIns.name(paul.userId(), TODAY.plusDays(1), petra)).isTrue();

        assertThat(standIns.today(petra.userId())).containsExactly(paul.userId());
        assertThat(standIns.ofViewer(petra)).extracting(StandIn::standInName).containsExactly("Paul");
        assertThat(standIns.byViewer(paul)).extracting(StandIn::userName).containsExactly("Petra");
        clock.forward(Duration.ofDays(1));
        assertThat(standIns.today(petra.userId())).containsExactly(paul.userId());
        clock.forward(Duration.ofDays(1));
        assertThat(standIns.today(petra.userId())).isEmpty();
    }

    @Test
    void only_who_does_the_same_work_for_the_same_party_can_be_named() {
        Viewer hr = world.user("Hanna", Role.EMPLOYER_HR, employer);
        Viewer agent = world.user("Sam", Role.PAYROLL_AGENT, employer);
        Viewer elsewhere = world.user("E", Role.EMPLOYER_PAYROLL, world.employer("Ander"));
        Viewer operator = world.user("O", Role.OPERATOR, null);

        assertThat(standIns.candidates(petra)).extracting(Colleague::displayName).containsExactly("Paul", "Sam");
        for (Viewer wrong : new Viewer[] {hr, elsewhere, operator, petra}) {
            assertThat(standIns.name(wrong.userId(), TODAY, petra)).isFalse();
        }
        assertThat(standIns.candidates(operator)).isEmpty();
        assertThat(standIns.name(agent.userId(), TODAY, petra)).isTrue();
    }

    @Test
    void a_day_in_the_past_is_refused() {
        assertThatThrownBy(() -> standIns.name(paul.userId(), TODAY.minusDays(1), petra))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void naming_somebody_twice_moves_the_last_day_also_when_it_comes_at_once() throws Exception {
        Together.run(2, i -> standIns.name(paul.userId(), TODAY.plusDays(5), petra));
        standIns.name(paul.userId(), TODAY.plusDays(9), petra);

        assertThat(standIns.ofViewer(petra)).extracting(StandIn::untilOn).containsExactly(TODAY.plusDays(9));
    }

    @Test
    void ends_early_once_and_only_by_whose_work_it_is() {
        standIns.name(paul.userId(), TODAY.plusDays(5), petra);
        String id = standIns.ofViewer(petra).get(0).id();

        assertThatThrownBy(() -> standIns.end(id, paul)).isInstanceOf(NotVisible.class);
        standIns.end(id, petra);
        standIns.end(id, petra);

        assertThat(standIns.today(petra.userId())).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'END_STAND_IN' and object_id = ?")
                .param(id).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void who_left_stands_in_for_nobody_on_the_page() {
        standIns.name(paul.userId(), TODAY.plusDays(5), petra);
        jdbc.sql("update app_user set active = false where id = ?").param(paul.userId()).update();

        assertThat(standIns.ofViewer(petra)).isEmpty();
    }
}
