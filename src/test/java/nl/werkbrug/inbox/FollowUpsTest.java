package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class FollowUpsTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxLists lists;

    @Autowired
    private Assignments assignments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Consents consents;

    @Autowired
    private Clock clock;

    private Viewer petra;
    private Viewer paul;
    private String employer;
    private String dossier;
    private String task;
    private LocalDate today;

    @BeforeEach
    void an_own_task() {
        today = DutchTime.today(clock);
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        task = open(today.plusDays(10));
        assignments.claim(task, petra);
    }

    @Test
    void leaves_the_usual_lists_until_its_day_and_stays_in_that_of_everything() {
        assertThat(followUps.set(task, today.plusDays(3), petra)).isEqualTo(new FollowUp.Kept(today.plusDays(3)));

        assertThat(titles(InboxTab.MINE)).isEmpty();
        assertThat(titles(InboxTab.ORGANISATION)).isEmpty();
        assertThat(titles(InboxTab.ALL)).hasSize(1);
        assertThat(followUps.of(task, petra)).contains(new FollowUps.PutOff(today.plusDays(3), "Petra Post"));

        followUps.set(task, null, petra);

        assertThat(titles(InboxTab.MINE)).hasSize(1);
        assertThat(followUps.of(task, petra)).isEmpty();
    }

    @Test
    void never_hides_a_last_day() {
        assertThat(followUps.set(task, today.plusDays(11), petra)).isEqualTo(new FollowUp.PastDue(today.plusDays(10)));
        assertThat(followUps.set(task, today.plusDays(10), petra)).isInstanceOf(FollowUp.Kept.class);
        String late = open(today.minusDays(1));
        assertThat(followUps.set(late, today.plusDays(1), petra)).isEqualTo(new FollowUp.PastDue(today.minusDays(1)));
        assertThat(followUps.set(open(null), today.plusDays(100), petra)).isInstanceOf(FollowUp.Kept.class);
        assertThatThrownBy(() -> followUps.set(task, today, petra)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comes_back_when_the_last_day_moves_before_it() {
        followUps.set(task, today.plusDays(9), petra);

        inbox.changeDue(task, today.plusDays(4));

        assertThat(titles(InboxTab.MINE)).hasSize(1);
    }

    @Test
    void what_a_colleague_put_off_is_not_hidden_from_who_gets_it() {
        assertThat(followUps.set(task, today.plusDays(3), paul)).isEqualTo(new TaskRefusal.HeldByOther("Petra Post", clock.instant()));
        followUps.set(task, today.plusDays(3), petra);

        assignments.assign(task, paul.userId(), "Vakantie", petra);

        assertThat(followUps.of(task, paul)).isEmpty();
        assertThat(lists.page(new InboxQuery(InboxTab.MINE, "", 1), paul).rows()).hasSize(1);
    }

    @Test
    void colleagues_read_why_a_task_was_given_back_and_others_do_not() {
        Viewer coach = world.user("Coach", Role.JOB_COACH, world.coachOffice("Bureau"));
        String loket = world.loket("Loket Stad");
        Viewer carla = world.user("Carla", Role.LOKET_CASEWORKER, loket);
        String theirs = loketTask(loket);
        assignments.claim(theirs, carla);

        assignments.release(theirs, "Ik ben morgen vrij.", carla);
        assignments.release(task, "Ik ken dit dossier niet.", petra);

        assertThat(texts(paul)).contains("Taak teruggegeven: Verklaring invullen. Reden: Ik ken dit dossier niet.")
                .noneMatch(text -> text.contains("morgen vrij"));
        assertThat(texts(carla)).contains("Taak teruggegeven: Hulp bieden. Reden: Ik ben morgen vrij.")
                .noneMatch(text -> text.contains("ken dit dossier niet"));
        assertThat(texts(coach)).isEmpty();
    }

    private String loketTask(String loket) {
        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, today, petra);
        NewTask it = world.task(dossier, loket, WorksAs.LOKET, "Hulp bieden", null);
        inbox.open(it);
        return it.id();
    }

    private String open(LocalDate dueOn) {
        NewTask it = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", dueOn);
        inbox.open(it);
        return it.id();
    }

    private List<String> titles(InboxTab tab) {
        return lists.page(new InboxQuery(tab, "", 1), petra).tasks().stream().map(InboxTask::title).toList();
    }

    private List<String> texts(Viewer viewer) {
        return timeline.list(dossier, viewer).stream().map(TimelineItem::text).toList();
    }
}
