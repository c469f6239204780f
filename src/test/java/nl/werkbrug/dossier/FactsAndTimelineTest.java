package nl.werkbrug.dossier;

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
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(CarryingModules.class)
class FactsAndTimelineTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Facts facts;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Consents consents;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SetClock clock;

    private String employer;
    private Viewer payroll;
    private String dossier;

    @BeforeEach
    void a_dossier() {
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void a_fact_told_again_replaces_the_old_one() {
        tell("employment.hoursPerWeek", "32", "Contract", LocalDate.of(2026, 1, 1));
        tell("employment.hoursPerWeek", "24", "Wijziging", LocalDate.of(2026, 5, 1));
        tell("employment.startsOn", "2026-01-01", "Contract", LocalDate.of(2026, 1, 1));

        assertThat(facts.get(dossier, GARNISHMENT, "employment.hoursPerWeek"))
                .contains(new Fact(
                        "employment.hoursPerWeek", "24", "Wijziging", LocalDate.of(2026, 5, 1), "Petra Post"));
        assertThat(facts.all(dossier, GARNISHMENT)).hasSize(2);
        assertThat(facts.get(dossier, GARNISHMENT, "unknown")).isEmpty();
    }

    @Test
    void a_line_for_one_party_is_read_by_its_people_only_in_every_list() {
        String town = world.loket("Gemeente Anker");
        Viewer caseworker = world.user("Loes Loket", Role.LOKET_CASEWORKER, town);
        consents.give(dossier, GARNISHMENT, town, WorksAs.LOKET, LocalDate.of(2026, 1, 1), payroll);
        timeline.addForParty(new TimelineEntry(dossier, GARNISHMENT, "Petra Post", "TASK", "Teruggegeven: vakantie.", null, null), employer);

        for (Viewer viewer : List.of(payroll, caseworker)) {
            boolean own = viewer == payroll;
            assertThat(timeline.list(dossier, viewer).stream().anyMatch(it -> it.text().contains("vakantie"))).isEqualTo(own);
            assertThat(timeline.events(dossier, GARNISHMENT, viewer, 5).stream().anyMatch(it -> it.text().contains("vakantie"))).isEqualTo(own);
        }
    }

    @Test
    void nobody_from_outside_tells_facts() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));

        assertThatThrownBy(() -> facts.put(dossier, GARNISHMENT, "a.b", "1", "x", LocalDate.of(2026, 1, 1), stranger))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void two_who_tell_the_same_new_fact_at_once_leave_one() throws Exception {
        Together.run(2, i -> {
            tell("job.title", "Bakker", "Contract", LocalDate.of(2026, 1, 1));
            return i;
        });

        assertThat(facts.all(dossier, GARNISHMENT)).hasSize(1);
    }

    @Test
    void a_step_that_runs_twice_writes_its_entry_once() {
        timeline.add(entry("Brief verstuurd", "letter-1" + dossier));
        timeline.add(entry("Brief verstuurd", "letter-1" + dossier));
        timeline.add(entry("Opmerking", null));
        timeline.add(entry("Opmerking", null));

        assertThat(timeline.list(dossier, payroll)).hasSize(3);
    }

    @Test
    void an_entry_that_another_node_writes_at_the_same_moment_leaves_the_transaction_usable() throws Exception {
        Together.run(2, i -> transactions.execute(status -> {
            timeline.add(entry("Samen", "both" + dossier));
            timeline.add(entry("Alleen " + i, null));
            return i;
        }));

        assertThat(timeline.list(dossier, payroll))
                .extracting(TimelineItem::text)
                .containsExactlyInAnyOrder("Samen", "Alleen 0", "Alleen 1");
    }

    @Test
    void shows_the_newest_entry_first_and_only_to_those_let_in() {
        timeline.add(entry("Eerst", null));
        clock.forward(Duration.ofMinutes(1));
        timeline.add(entry("Daarna", null));
        Viewer hr = world.user("H", Role.EMPLOYER_HR, dossiers.visible(dossier, payroll).employerId());

        assertThat(timeline.list(dossier, payroll)).extracting(TimelineItem::text).containsExactly("Daarna", "Eerst");
        assertThat(timeline.list(dossier, hr)).isEmpty();
    }

    private void tell(String path, String value, String source, LocalDate on) {
        facts.put(dossier, GARNISHMENT, path, value, source, on, payroll);
    }

    private TimelineEntry entry(String text, String onceKey) {
        return new TimelineEntry(dossier, GARNISHMENT, "Petra Post", "NOTE", text, null, onceKey);
    }
}
