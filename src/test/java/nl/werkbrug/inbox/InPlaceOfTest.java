package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Whatever somebody does with a task of a colleague for whom he or she stands in says "X voor Y", in each place. */
@SpringJUnitConfig(CarryingModules.class)
class InPlaceOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxLists lists;

    @Autowired
    private Assignments assignments;

    @Autowired
    private TaskComments comments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Facts facts;

    @Autowired
    private Timeline timeline;

    @Autowired
    private StandIns standIns;

    @Autowired
    private ActingFor actingFor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SetClock clock;

    private Viewer ans;
    private Viewer bob;
    private Viewer carl;
    private Viewer lead;
    private Viewer payroll;
    private String dossier;
    private String task;

    @BeforeEach
    void bob_stands_in_for_ans_who_has_a_task() {
        clock.back();
        String employer = world.employer("Bakkerij");
        String loket = world.loket("Loket");
        payroll = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        ans = world.user("Ans", Role.LOKET_CASEWORKER, loket);
        bob = world.user("Bob", Role.LOKET_CASEWORKER, loket);
        carl = world.user("Carl", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tine", Role.LOKET_TEAM_LEAD, loket);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();
        consents.give(dossier, GARNISHMENT, loket, WorksAs.LOKET, TODAY, payroll);
        NewTask opened = world.task(dossier, loket, WorksAs.LOKET, "Hulp aanbieden", TODAY.plusDays(3));
        inbox.open(opened);
        task = opened.id();
        assignments.claim(task, ans);
        standIns.name(bob.userId(), TODAY.plusDays(1), ans);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void the_work_is_in_the_stand_ins_own_list_until_the_last_day() {
        assertThat(mine(bob)).containsExactly(task);
        assertThat(mine(carl)).isEmpty();

        clock.forward(Duration.ofDays(2));

        assertThat(mine(bob)).isEmpty();
        assertThat(actingFor.at(ans.userId(), bob)).isEqualTo(bob);
    }

    @Test
    void a_task_that_is_done_says_both_names_in_the_dossier_the_list_and_the_audit_trail() {
        Viewer doer = actingFor.at(ans.userId(), bob);

        assertThat(inbox.complete(task, doer, "Gedaan.")).isInstanceOf(Completion.Completed.class);

        assertThat(inbox.find(task, payroll).completedByName()).isEqualTo("Bob voor Ans");
        assertThat(actors()).contains("Bob voor Ans").doesNotContain("Bob");
        assertThat(audited("COMPLETE")).containsExactly(bob.userId() + " for " + ans.userId());
        assertThat(inbox.complete(task, carl, "")).isInstanceOfSatisfying(
                TaskRefusal.AlreadyDone.class, it -> assertThat(it.byName()).isEqualTo("Bob voor Ans"));
    }

    @Test
    void who_stands_in_for_nobody_or_no_longer_does_not_get_at_the_task() {
        assertThat(inbox.complete(task, actingFor.at(ans.userId(), carl), "")).isInstanceOf(TaskRefusal.HeldByOther.class);
        Viewer yesterday = actingFor.at(ans.userId(), bob);

        standIns.end(standIns.ofViewer(ans).get(0).id(), ans);

        assertThat(inbox.complete(task, yesterday, "")).isInstanceOf(TaskRefusal.HeldByOther.class);
    }

    @Test
    void a_comment_says_both_names() {
        comments.write(new NewComment(UUID.randomUUID().toString(), task, "Ik bel morgen.", true, null), bob);

        assertThat(comments.list(dossier, List.of(GARNISHMENT), payroll, 10)).extracting(TaskComment::writer)
                .containsExactly("Bob voor Ans");
        assertThat(actors()).contains("Bob voor Ans").doesNotContain("Bob");
        assertThat(audited("COMMENT")).containsExactly(bob.userId() + " for " + ans.userId());
    }

    @Test
    void giving_it_to_a_colleague_or_back_says_both_names() {
        assignments.assign(task, carl.userId(), "Druk", bob);
        assertThat(actors()).contains("Bob voor Ans").doesNotContain("Bob");
        assertThat(audited("ASSIGN")).containsExactly(bob.userId() + " for " + ans.userId());
        assertThat(jdbc.sql("select for_user from inbox_assignment where task_id = ? and to_user = ?").param(task)
                .param(carl.userId()).query(String.class).single()).isEqualTo(ans.userId());

        standIns.name(bob.userId(), TODAY, carl);
        assignments.release(task, "Past niet", bob);

        assertThat(inbox.find(task, carl).assigneeId()).isNull();
        assertThat(jdbc.sql("select actor from timeline_entry where dossier_id = ? and entry_text like 'Taak teruggegeven%'")
                .param(dossier).query(String.class).list()).containsExactly("Bob voor Carl");
    }

    @Test
    void a_task_that_is_put_off_says_both_names_and_who_stands_in_for_nobody_puts_nothing_off() {
        assertThat(followUps.set(task, TODAY.plusDays(2), carl)).isInstanceOf(TaskRefusal.HeldByOther.class);

        assertThat(followUps.set(task, TODAY.plusDays(2), bob)).isInstanceOf(FollowUp.Kept.class);

        assertThat(followUps.of(task, ans)).contains(new FollowUps.PutOff(TODAY.plusDays(2), "Bob voor Ans"));
        assertThat(audited("FOLLOW_UP")).containsExactly(bob.userId() + " for " + ans.userId());
        assertThat(followUps.set(task, null, ans)).isInstanceOf(FollowUp.Kept.class);
        assertThat(followUps.of(task, ans)).isEmpty();
    }

    @Test
    void a_fact_that_is_confirmed_says_both_names_until_it_is_confirmed_again() {
        facts.put(dossier, GARNISHMENT, "employment.hoursPerWeek", "32", "Taak", TODAY, actingFor.at(ans.userId(), bob));
        assertThat(facts.get(dossier, GARNISHMENT, "employment.hoursPerWeek").orElseThrow().confirmedByName()).isEqualTo("Bob voor Ans");

        facts.put(dossier, GARNISHMENT, "employment.hoursPerWeek", "32", "Taak", TODAY, bob);
        assertThat(facts.get(dossier, GARNISHMENT, "employment.hoursPerWeek").orElseThrow().confirmedByName()).isEqualTo("Bob");
        facts.putAsSystem(dossier, GARNISHMENT, "employment.hoursPerWeek", "24", "Link", TODAY);
        assertThat(facts.get(dossier, GARNISHMENT, "employment.hoursPerWeek").orElseThrow().confirmedByName()).isNull();
    }

    @Test
    void mails_to_colleagues_say_both_names() {
        comments.write(new NewComment(UUID.randomUUID().toString(), task, "Carl, kijk je even?", false, carl.userId()), bob);
        assignments.assign(task, carl.userId(), "Druk", bob);

        assertThat(mailed("mention:%", carl)).singleElement().asString().contains("Bob voor Ans noemt u");
        assertThat(mailed("task-given:" + task + "%", carl)).singleElement().asString().contains("Bob voor Ans gaf u deze taak");
    }

    @Test
    void whose_task_a_stand_in_takes_reads_one_name() {
        assignments.assign(task, bob.userId(), "Ik maak hem af", bob);

        assertThat(mailed("task-taken:" + task + "%", ans)).singleElement().asString().contains("Bob nam deze taak van u over");
        assertThat(actors()).contains("Bob voor Ans");
    }

    @Test
    void the_own_work_says_one_name() {
        standIns.name(carl.userId(), TODAY, bob);
        assignments.assign(task, bob.userId(), "Overgenomen", lead);

        inbox.complete(task, actingFor.at(bob.userId(), bob), "");

        assertThat(inbox.find(task, payroll).completedByName()).isEqualTo("Bob");
        assertThat(audited("COMPLETE")).containsExactly(bob.userId() + " for null");
    }

    @Test
    void a_team_lead_arranges_it_for_who_is_ill_behind_the_same_wall() {
        Viewer elsewhere = world.user("Els", Role.LOKET_TEAM_LEAD, world.loket("Ander loket"));

        assertThat(standIns.led(lead)).extracting("displayName").containsExactly("Ans", "Bob", "Carl");
        assertThat(standIns.led(carl)).isEmpty();
        assertThat(standIns.candidatesFor(carl.userId(), lead)).extracting("displayName").containsExactly("Ans", "Bob", "Tine");
        assertThat(standIns.nameFor(carl.userId(), bob.userId(), TODAY.plusDays(5), lead)).isTrue();
        assertThat(standIns.nameFor(carl.userId(), payroll.userId(), TODAY, lead)).isFalse();
        for (Viewer wrong : List.of(elsewhere, bob, payroll)) {
            assertThatThrownBy(() -> standIns.nameFor(carl.userId(), bob.userId(), TODAY, wrong))
                    .isInstanceOf(NotVisible.class);
        }

        assertThat(standIns.arranged(lead)).extracting("userName", "standInName").containsExactly(
                tuple("Carl", "Bob"));
        standIns.end(standIns.arranged(lead).get(0).id(), lead);
        assertThat(standIns.today(carl.userId())).isEmpty();
    }

    private List<String> mine(Viewer viewer) {
        return lists.page(new InboxQuery(InboxTab.MINE, "", 1), viewer).rows().stream().map(row -> row.task().id()).toList();
    }

    private List<String> actors() {
        return timeline.list(dossier, payroll).stream().map(TimelineItem::actor).toList();
    }

    private List<String> mailed(String onceKey, Viewer to) {
        return jdbc.sql("select body_text from mail_outbox where once_key like ? and once_key like ?")
                .params(onceKey, "%" + to.userId()).query(String.class).list();
    }

    private List<String> audited(String action) {
        return jdbc.sql("select concat(user_id, ' for ', coalesce(for_user_id, 'null')) from audit_entry where object_id = ? and action = ?")
                .param(task)
                .param(action)
                .query(String.class)
                .list();
    }
}
