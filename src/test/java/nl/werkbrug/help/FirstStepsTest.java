package nl.werkbrug.help;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.notices.NoticeChoices;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.NoticeWay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class FirstStepsTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Assignments assignments;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Preferences preferences;

    @Autowired
    private JdbcClient jdbc;

    private FirstSteps steps;
    private String employer;
    private Viewer petra;

    @BeforeEach
    void somebody_new() {
        steps = new FirstSteps(jdbc, preferences);
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
    }

    @Test
    void a_step_is_done_when_it_was_really_done_and_by_nobody_else() {
        Viewer paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", LocalDate.of(2026, 6, 10));
        inbox.open(task);
        assertThat(done(petra)).isEmpty();

        assignments.claim(task.id(), petra);
        assertThat(done(petra)).containsExactly(FirstStep.TAKE);

        inbox.complete(task.id(), petra, "Klaar.");
        choices.keep(Map.of(NoticeKind.WORK, NoticeWay.DAILY), petra);
        assertThat(done(petra)).containsExactly(FirstStep.TAKE, FirstStep.FINISH, FirstStep.NOTICES);
        assertThat(done(paul)).isEmpty();
    }

    @Test
    void it_stays_away_until_it_is_brought_back() {
        steps.putAway(true, petra);
        assertThat(steps.shown(petra)).isEmpty();

        steps.putAway(false, petra);
        assertThat(steps.shown(petra)).isPresent();
    }

    @Test
    void every_role_has_two_to_four_steps() {
        for (Role role : Role.values()) {
            assertThat(FirstStep.of(role)).as(role.label()).hasSizeBetween(2, 4);
        }
    }

    private List<FirstStep> done(Viewer viewer) {
        return steps.shown(viewer).orElseThrow().steps().stream().filter(FirstSteps.Step::done).map(FirstSteps.Step::what).toList();
    }
}
