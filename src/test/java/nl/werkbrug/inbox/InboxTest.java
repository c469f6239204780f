package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class InboxTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

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
    private DossierTasks dossierTasks;

    private String employer;
    private Viewer petra;
    private Viewer paul;
    private String dossier;

    @BeforeEach
    void a_dossier_of_an_employer_with_two_on_payroll() {
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @Test
    void a_task_opened_twice_is_one_task() {
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", DUE);

        inbox.open(task);
        inbox.open(task);

        InboxTask found = inbox.find(task.id(), petra);
        assertThat(found.title()).isEqualTo("Verklaring invullen");
        assertThat(found.employerName()).isEqualTo("Bakkerij Het Anker");
        assertThat(found.personName()).isEqualTo("Amal Visser");
        assertThat(found.dueOn()).isEqualTo(DUE);
        assertThat(found.open()).isTrue();
    }

    @Test
    void two_nodes_that_open_the_same_task_at_once_leave_one() throws Exception {
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", DUE);

        Together.run(2, i -> {
            inbox.open(task);
            return i;
        });

        assertThat(dossierTasks.open(dossier, petra)).hasSize(1);
    }

    @Test
    void of_many_who_complete_a_task_at_once_exactly_one_wins() throws Exception {
        String id = open();

        List<Completion> outcomes =
                Together.run(6, i -> inbox.complete(id, i % 2 == 0 ? petra : paul, "Klaar " + i));

        assertThat(outcomes).filteredOn(Completion.Completed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(TaskRefusal.AlreadyDone.class::isInstance).hasSize(5);
        assertThat(timeline.list(dossier, petra)).filteredOn(item -> item.kind().equals("TASK")).hasSize(1);
    }

    @Test
    void tells_the_second_who_was_first_and_what_came_of_it() {
        String id = open();

        inbox.complete(id, petra, "Verstuurd.");

        Completion second = inbox.complete(id, paul, "Ook verstuurd.");
        assertThat(second).isInstanceOf(TaskRefusal.AlreadyDone.class);
        assertThat(((TaskRefusal) second).inWords())
                .isEqualTo("Deze taak is al gedaan door Petra Post op 1 juni 2026 12:00. Resultaat: Verstuurd.");
    }

    @Test
    void a_cancelled_task_is_gone() {
        String id = open();

        inbox.cancel(id);

        assertThat(inbox.complete(id, petra, "x")).isInstanceOf(TaskRefusal.Gone.class);
        assertThat(assignments.claim(id, petra)).isInstanceOf(TaskRefusal.Gone.class);
    }

    @Test
    void a_done_task_is_not_cancelled() {
        String id = open();
        inbox.complete(id, petra, "x");

        inbox.cancel(id);

        assertThat(inbox.find(id, petra).state()).isEqualTo(InboxTask.State.DONE);
    }

    @Test
    void a_task_does_not_exist_for_those_whose_work_it_is_not() {
        String id = open();
        Viewer hr = world.user("H", Role.EMPLOYER_HR, employer);
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));

        for (Viewer outsider : List.of(hr, stranger)) {
            assertThatThrownBy(() -> inbox.find(id, outsider)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> inbox.complete(id, outsider, "x")).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> assignments.claim(id, outsider)).isInstanceOf(NotVisible.class);
        }
        assertThat(inbox.find(id, petra).open()).isTrue();
    }

    @Test
    void the_lokets_task_disappears_with_the_consent_and_is_never_payrolls() {
        String loket = world.loket("Loket Stad");
        Viewer caseworker = world.user("Carla Loket", Role.LOKET_CASEWORKER, loket);
        Consent consent = consents.give(
                dossier, GARNISHMENT, loket, WorksAs.LOKET, LocalDate.of(2026, 6, 1), petra);
        NewTask task = world.task(dossier, loket, WorksAs.LOKET, "Hulp bieden", null);
        inbox.open(task);

        assertThat(inbox.find(task.id(), caseworker)).isNotNull();
        assertThatThrownBy(() -> inbox.find(task.id(), petra)).isInstanceOf(NotVisible.class);
        assertThat(dossierTasks.open(dossier, petra)).singleElement().satisfies(open -> {
            assertThat(open.own()).isFalse();
            assertThat(open.partyName()).isEqualTo("Loket Stad");
        });

        consents.withdraw(consent.id(), petra);

        assertThatThrownBy(() -> inbox.find(task.id(), caseworker)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> inbox.complete(task.id(), caseworker, "x")).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_changed_due_date_moves_only_an_open_task() {
        String id = open();

        inbox.changeDue(id, DUE.plusDays(7));
        assertThat(inbox.find(id, petra).dueOn()).isEqualTo(DUE.plusDays(7));

        inbox.complete(id, petra, "x");
        inbox.changeDue(id, null);
        assertThat(inbox.find(id, petra).dueOn()).isEqualTo(DUE.plusDays(7));
    }

    private String open() {
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", DUE);
        inbox.open(task);
        return task.id();
    }
}
