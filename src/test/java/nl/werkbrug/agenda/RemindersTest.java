package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.TaskSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(CarryingModules.class)
@Import(DeadlineBench.class)
class RemindersTest {

    /** Four weeks after Monday 1 June: Monday 29 June. */
    private static final String FOUR_WEEKS = "WG_VOET_CORRECTION";
    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 29);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Reminders reminders;

    @Autowired
    private RunningDeadlines deadlines;

    @Autowired
    private TaskSink sink;

    @Autowired
    private DeadlineBench bench;

    @Autowired
    private SetClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private String employer;
    private String dossier;
    private Viewer petra;

    @BeforeEach
    void an_employer_with_one_on_payroll() {
        clock.back();
        employer = world.employer("Bakkerij");
        petra = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-06-14, -
            2026-06-15, 14
            2026-06-21, 14
            2026-06-22, 7
            2026-06-26, 7
            2026-06-27, 2
            2026-06-29, 0
            2026-06-30, -1
            2026-07-01, -1
            2026-07-02, -3
            2026-07-06, -7
            2026-12-24, -7
            """)
    void only_the_rung_that_the_day_has_reached_is_reminded_of(LocalDate day, String rung) {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        bench.morningOf(day);

        reminders.scan();

        assertThat(bench.reminded(it)).isEqualTo(rung == null ? List.of() : List.of(rung + " Petra"));
    }

    @Test
    void who_looks_every_day_hears_once_on_each_rung() {
        DeadlineBench.Opened it = open(FOUR_WEEKS);

        scanDaily(START, END.plusDays(30));

        assertThat(bench.reminded(it)).containsExactly(
                "14 Petra", "7 Petra", "2 Petra", "0 Petra", "-1 Petra", "-3 Petra", "-7 Petra");
        assertThat(bench.mails(it)).hasSize(7);
        assertThat(jdbc.sql("select concat(text_code, ' ', text_values) from notice where user_id = ? and kind = 'DEADLINE'")
                        .param(petra.userId()).query(String.class).list())
                .as("each notice says how many days are left").hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void a_term_may_have_a_ladder_of_its_own() {
        DeadlineBench.Opened week = open("UWV_COACH_EMPLOYMENT_ENDED");

        scanDaily(START, START.plusDays(9));

        assertThat(bench.reminded(week)).containsExactly("2 Petra", "0 Petra", "-1 Petra");
    }

    @Test
    void scanning_twice_on_a_day_sends_nothing_twice() {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        bench.morningOf(END);

        reminders.scan();

        assertThat(reminders.scan()).isZero();
        assertThat(bench.mails(it)).hasSize(1);
    }

    @Test
    void a_date_that_moves_out_of_the_window_and_back_is_warned_of_again() {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        bench.morningOf(END.minusDays(2));
        reminders.scan();

        bench.correct(it, START.plusDays(60));
        assertThat(reminders.scan()).isZero();
        bench.correct(it, START);
        reminders.scan();

        assertThat(bench.reminded(it)).containsExactly("2 Petra", "2 Petra");
        assertThat(bench.mails(it)).hasSize(2);
    }

    @Test
    void a_date_that_moves_within_the_rung_is_not_warned_of_again() {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        bench.morningOf(END.minusDays(6));
        reminders.scan();

        bench.correct(it, START.minusDays(1));

        assertThat(reminders.scan()).isZero();
        assertThat(bench.mails(it)).hasSize(1);
    }

    @Test
    void nothing_is_sent_for_work_that_is_done() {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        transactions.executeWithoutResult(status -> deadlines.met(it.taskId()));

        scanDaily(START, END.plusDays(9));

        assertThat(bench.mails(it)).isEmpty();
    }

    @Test
    void nothing_is_sent_for_work_that_was_cancelled() {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        transactions.executeWithoutResult(status -> sink.cancelled(it.taskId()));

        scanDaily(START, END.plusDays(9));

        assertThat(bench.mails(it)).isEmpty();
    }

    /** Even when the pointer was left behind. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void nothing_is_sent_while_it_does_not_run(DeadlineState state) {
        DeadlineBench.Opened it = open(FOUR_WEEKS);
        jdbc.sql("update running_deadline set state = ? where id = ?").params(state.name(), it.deadlineId()).update();

        scanDaily(START, END.plusDays(9));

        assertThat(bench.mails(it)).isEmpty();
    }

    @Test
    void one_deadline_that_fails_does_not_silence_the_others() {
        DeadlineBench.Opened bad = open(FOUR_WEEKS);
        DeadlineBench.Opened good = open(FOUR_WEEKS);
        jdbc.sql("update running_deadline set term_code = 'GONE' where id = ?").param(bad.deadlineId()).update();
        bench.morningOf(END);

        try {
            assertThat(catchThrowable(reminders::scan))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("1 deadlines");
            assertThat(bench.mails(good)).hasSize(1);
        } finally {
            jdbc.sql("update running_deadline set state = 'WITHDRAWN' where id = ?").param(bad.deadlineId()).update();
        }
    }

    private void scanDaily(LocalDate from, LocalDate to) {
        from.datesUntil(to).forEach(day -> {
            bench.morningOf(day);
            reminders.scan();
        });
    }

    private DeadlineBench.Opened open(String term) {
        return bench.open(dossier, employer, WorksAs.PAYROLL, term, START);
    }
}
