package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
@Import(RunningDeadlinesTest.Facts.class)
class RunningDeadlinesTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 6, 1);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private RunningDeadlines deadlines;

    @Autowired
    private DeadlineReader reader;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Facts facts;

    private String employer;
    private Viewer petra;
    private String dossier;
    private String key;

    /** What the subject knows: the day of each business key, and whether it can be corrected. */
    static class Facts implements StartEvents {

        private final Map<String, StartEvent> starts = new HashMap<>();

        @Override
        public Optional<StartEvent> of(String code, String businessKey, String itemId) {
            return Optional.ofNullable(starts.get(businessKey))
                    .map(start -> new StartEvent(code, start.on(), start.fact()));
        }
    }

    @BeforeEach
    void a_dossier() {
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        key = UUID.randomUUID().toString();
        facts.starts.put(key, StartEvent.fact("", SERVED));
    }

    @Test
    void a_clock_that_is_started_twice_runs_once_and_explains_itself() {
        Optional<LocalDate> first = open("WG_TELL_EMPLOYEE", "T1" + key);
        Optional<LocalDate> second = open("WG_TELL_EMPLOYEE", "T1" + key);

        assertThat(first).contains(LocalDate.of(2026, 6, 4)).isEqualTo(second);
        RunningDeadline running = only();
        assertThat(running.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(reader.steps(running)).hasSizeGreaterThan(1).last()
                .satisfies(step -> assertThat(step.source()).contains("eigen afspraak"));
    }

    @Test
    void a_code_that_no_subject_knows_has_no_date() {
        facts.starts.clear();

        assertThat(open("WG_TELL_EMPLOYEE", "T2" + key)).isEmpty();
        assertThat(reader.ofDossier(dossier, petra)).isEmpty();
    }

    @Test
    void done_work_and_dropped_work_stop_the_clock_once() {
        open("WG_TELL_EMPLOYEE", "T3" + key);
        open("WG_SIGN_SEEN", "T4" + key);

        deadlines.met("T3" + key);
        deadlines.withdrawn("T4" + key);
        deadlines.withdrawn("T3" + key);

        assertThat(reader.ofDossier(dossier, petra)).isEmpty();
        assertThat(states()).containsExactlyInAnyOrder("MET", "WITHDRAWN");
    }

    @Test
    void a_corrected_fact_moves_the_date_and_says_what_it_was_and_why() {
        open("WG_TELL_EMPLOYEE", "T5" + key);
        facts.starts.put(key, StartEvent.fact("", SERVED.plusDays(1)));

        deadlines.recompute(key, "De dag van het beslag is verbeterd.", "Petra Post");
        deadlines.recompute(key, "De dag van het beslag is verbeterd.", "Petra Post");

        assertThat(only().dates().end()).isEqualTo("2026-06-05");
        assertThat(only().sequence()).isEqualTo(1);
        assertThat(timeline.list(dossier, petra)).extracting(TimelineItem::text).containsOnlyOnce(
                "Termijn gewijzigd: Uiterlijk deze dag vertelt de werkgever de werknemer over het beslag of de inhouding. Was: donderdag 4 juni 2026."
                        + " Wordt: vrijdag 5 juni 2026. De dag van het beslag is verbeterd.");
        assertThat(mails()).containsExactly("Een termijn is gewijzigd");
    }

    @Test
    void what_started_at_a_moment_keeps_it() {
        facts.starts.put(key, StartEvent.now("", SERVED));
        open("WG_RECEIPT_CONFIRMATION", "T6" + key);
        facts.starts.put(key, StartEvent.now("", SERVED.plusDays(30)));

        deadlines.recompute(key, "Iets anders is verbeterd.", "Petra Post");

        assertThat(only().dates().start()).isEqualTo(SERVED);
        assertThat(only().sequence()).isZero();
    }

    @Test
    void the_clock_of_somebody_outside_is_seen_reminds_nobody_and_ends_with_the_matter() {
        deadlines.open(NewDeadline.clock(dossier, GARNISHMENT, "WG_OVERBETEKENING", key, null));
        RunningDeadline running = only();
        LocalDate reminder = jdbc.sql("select remind_on from running_deadline where id = ?")
                .param(running.id())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);

        deadlines.closed(key);

        assertThat(running.holder()).isNull();
        assertThat(reminder).isNull();
        assertThat(reader.ofDossier(dossier, petra)).isEmpty();
    }

    @Test
    void another_employer_never_finds_it() {
        open("WG_TELL_EMPLOYEE", "T7" + key);
        Viewer other = world.user("Olga", Role.EMPLOYER_PAYROLL, world.employer("Ander bedrijf"));
        String id = only().id();

        assertThat(reader.ofDossier(dossier, other)).isEmpty();
        assertThatThrownBy(() -> reader.find(id, other)).isInstanceOf(NotVisible.class);
    }

    private Optional<LocalDate> open(String code, String task) {
        return deadlines.open(new NewDeadline(
                dossier, GARNISHMENT, code, key, null, task, new NewDeadline.Holder(employer, WorksAs.PAYROLL)));
    }

    private RunningDeadline only() {
        List<RunningDeadline> running = reader.ofDossier(dossier, petra);
        assertThat(running).hasSize(1);
        return running.get(0);
    }

    private List<String> states() {
        return jdbc.sql("select state from running_deadline where dossier_id = ?").param(dossier).query(String.class).list();
    }

    private List<String> mails() {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = ?").param(dossier).query(String.class).list();
    }
}
