package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
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
class ReminderCirclesTest {

    private static final String TWO_WEEKS = "WG_RECEIPT_CONFIRMATION";
    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 15);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Reminders reminders;

    @Autowired
    private DeadlineBench bench;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String employer;
    private String loket;
    private String dossier;
    private Viewer petra;
    private Viewer paul;
    private Viewer carla;
    private Viewer chris;

    @BeforeEach
    void payroll_of_two_and_a_loket_of_three_with_a_team_lead() {
        clock.back();
        employer = world.employer("Bakkerij");
        petra = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul", Role.EMPLOYER_PAYROLL, employer);
        world.user("Hanna", Role.EMPLOYER_HR, employer);
        loket = world.loket("Loket");
        carla = world.user("Carla", Role.LOKET_CASEWORKER, loket);
        chris = world.user("Chris", Role.LOKET_CASEWORKER, loket);
        world.user("Cees", Role.LOKET_CASEWORKER, loket);
        world.user("Tom", Role.LOKET_TEAM_LEAD, loket);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, START, petra);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void work_that_nobody_took_warns_the_group_and_says_so() {
        DeadlineBench.Opened it = ofEmployer();

        scanOn(END.minusDays(2));

        assertThat(bench.reminded(it)).containsExactly("2 Paul", "2 Petra");
        assertThat(bench.mails(it)).allSatisfy(mail -> assertThat(mail.text())
                .contains("niemand heeft deze taak nu opgepakt", "omdat u dit werk kunt doen"));
    }

    @Test
    void who_took_it_is_warned_alone() {
        DeadlineBench.Opened it = ofEmployer();
        bench.take(it, paul);

        scanOn(END);

        assertThat(bench.reminded(it)).containsExactly("0 Paul");
        assertThat(bench.mails(it).get(0).text())
                .contains("omdat u deze taak hebt opgepakt").doesNotContain("niemand heeft");
    }

    @Test
    void who_took_it_and_left_is_replaced_by_the_group() {
        DeadlineBench.Opened it = ofEmployer();
        bench.take(it, paul);
        jdbc.sql("update app_user set active = false where id = ?").param(paul.userId()).update();

        scanOn(END);

        assertThat(bench.reminded(it)).containsExactly("0 Petra");
    }

    @Test
    void the_circle_grows_after_the_end() {
        DeadlineBench.Opened it = ofLoket();
        bench.take(it, carla);
        standIns.name(chris.userId(), END.plusDays(60), carla);

        for (int days : new int[] {0, 1, 3, 7}) {
            scanOn(END.plusDays(days));
        }

        assertThat(bench.reminded(it)).containsExactly(
                "0 Carla", "-1 Carla", "-1 Chris", "-3 Carla", "-3 Chris", "-3 Tom",
                "-7 Carla", "-7 Cees", "-7 Chris", "-7 Tom");
        assertThat(bench.mails(it)).anySatisfy(mail -> assertThat(mail.text()).contains("omdat u teamleider bent"));
    }

    @Test
    void a_stand_in_hears_nothing_before_or_after_the_time_agreed() {
        DeadlineBench.Opened it = ofLoket();
        bench.take(it, carla);
        standIns.name(chris.userId(), END, carla);

        scanOn(END.plusDays(1));

        assertThat(bench.reminded(it)).containsExactly("-1 Carla");
    }

    @Test
    void an_employer_without_a_team_lead_warns_everybody_who_can_do_it_and_never_hr() {
        DeadlineBench.Opened it = ofEmployer();
        bench.take(it, paul);

        scanOn(END.plusDays(3));

        assertThat(bench.reminded(it)).containsExactly("-3 Paul", "-3 Petra");
    }

    @Test
    void the_text_says_what_when_and_what_otherwise_and_names_nobody() {
        DeadlineBench.Opened it = ofEmployer();
        bench.take(it, petra);

        scanOn(END.minusDays(2));
        scanOn(END);
        scanOn(END.plusDays(3));

        assertThat(bench.mails(it)).extracting(DeadlineBench.Mail::line).containsExactly(
                "Herinnering: een termijn loopt over 2 dagen af", "Herinnering: een termijn loopt vandaag af",
                "Herinnering: een termijn is 3 dagen te laat", "Herinnering: een termijn is 3 dagen te laat");
        assertThat(bench.mails(it).get(0).text())
                .contains("maandag 15 juni 2026 (over 2 dagen)", "eigen afspraak (schatting)", "/werk/taak/" + it.taskId(),
                        "Wat gebeurt er als niemand iets doet?")
                .doesNotContain("Petra", "Amal", "Visser", "Bakkerij");
    }

    private void scanOn(LocalDate day) {
        bench.morningOf(day);
        reminders.scan();
    }

    private DeadlineBench.Opened ofEmployer() {
        return bench.open(dossier, employer, WorksAs.PAYROLL, TWO_WEEKS, START);
    }

    private DeadlineBench.Opened ofLoket() {
        return bench.open(dossier, loket, WorksAs.LOKET, TWO_WEEKS, START);
    }
}
