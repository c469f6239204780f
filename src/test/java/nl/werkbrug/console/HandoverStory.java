package nl.werkbrug.console;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.WorkJobMoves;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All work of one person to others: every task once, one letter for each dossier and party, and nothing outside the walls. */
@Story
abstract class HandoverStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Consents consents;

    @Autowired
    Contacts contacts;

    @Autowired
    Timeline timeline;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverMoves moves;

    @Autowired
    HandoverTable table;

    @Autowired
    WorkJobMoves work;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private String loket;
    private Viewer payroll;
    private Viewer hr;
    private Viewer ans;
    private Viewer bob;
    private Viewer carl;
    private Viewer lead;
    private final List<String> all = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();

    @BeforeEach
    void ans_has_three_dossiers_with_five_tasks() {
        clock.set(TODAY);
        work.moveDue();
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hanna HR", Role.EMPLOYER_HR, employer);
        loket = world.loket("Loket Stad");
        ans = world.user("Ans", Role.LOKET_CASEWORKER, loket);
        bob = world.user("Bob", Role.LOKET_CASEWORKER, loket);
        carl = world.user("Carl", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Tine Team", Role.LOKET_TEAM_LEAD, loket);
        for (int i = 0; i < 3; i++) {
            String id = dossiers.open(employer, world.person("Amal", "Visser" + i), GARNISHMENT, payroll).id();
            consents.give(id, GARNISHMENT, loket, WorksAs.LOKET, TODAY, payroll);
            jdbc.sql("update inbox_task set state = 'CANCELLED' where dossier_id = ?").param(id).update();
            all.add(id);
        }
        task(0);
        task(0);
        task(0);
        task(1);
        task(2);
    }

    @Test
    void everything_goes_evenly_and_a_dossier_stays_with_one_person() {
        HandoverStock stock = handovers.stock(ans.userId(), lead);
        assertThat(stock.tasks()).isEqualTo(5);
        assertThat(stock.dossiers()).isEqualTo(3);
        assertThat(stock.letters()).isEqualTo(3);
        assertThat(stock.procedures()).extracting("code", "tasks").containsExactly(tuple("loonbeslag", 5));
        assertThat(stock.receivers()).extracting("name").containsExactly("Bob", "Carl", "Tine Team");
        NewHandover asked = asked(List.of(bob.userId(), carl.userId()), Map.of(), TODAY, "a");
        assertThat(handovers.shares(asked, lead)).containsExactly(new Handovers.Share("Bob", 3, 1), new Handovers.Share("Carl", 2, 2));

        String id = handovers.start(asked, lead);
        carryOut();

        assertThat(holders()).containsExactly("Bob", "Bob", "Bob", "Carl", "Carl");
        Handovers.Progress it = handovers.find(id, lead);
        assertThat(it.finished()).isTrue();
        assertThat(it.tasks().done()).isEqualTo(5);
        assertThat(it.dossiersDone()).isEqualTo(3);
        assertThat(it.letters()).isEqualTo(3);
        assertThat(contacts.of(all.get(0), payroll)).containsExactly(new Contacts.ContactPerson("Loket Stad", "Bob"));
        assertThat(handovers.stock(ans.userId(), lead).nothing()).isTrue();
    }

    @Test
    void one_letter_and_one_mail_for_each_dossier_and_party_whatever_happens_in_between() throws Exception {
        NewHandover asked = asked(List.of(bob.userId()), Map.of(), TODAY, "b");
        List<String> twice = Together.run(2, i -> handovers.start(asked, lead));
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
        moves.moveDue();
        Together.run(2, i -> {
            moves.moveDue();
            return i;
        });
        carryOut();

        for (String dossier : all) {
            assertThat(titles(dossier)).containsExactly("GARNISHMENT");
            assertThat(mails(dossier)).isEqualTo(1);
            assertThat(lines(dossier)).filteredOn(it -> it.text().startsWith("De contactpersoon bij Loket Stad is nu Bob. Dat was Ans."))
                    .hasSize(1).extracting(TimelineItem::actor).containsExactly("Tine Team");
        }
        assertThat(jdbc.sql("select mail_subject from mail_outbox where dossier_id in (:all) and once_key like 'contact:%'").param("all", all)
                .query(String.class).list()).allSatisfy(subject -> assertThat(subject).doesNotContain("Visser").doesNotContain("Bob"));
        assertThat(timeline.list(all.get(0), hr)).as("a garnishment is not HR's").isEmpty();
    }

    @Test
    void a_node_that_dies_before_it_ends_a_dossier_leaves_it_to_the_next() {
        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "c"), lead);
        moves.moveDue();
        jdbc.sql("update work_handover_dossier set state = 'WAITING' where handover_id = ? and dossier_id = ?").param(id).param(all.get(0)).update();

        clock.advance(Duration.ofMinutes(3));
        moves.moveDue();

        assertThat(titles(all.get(0))).as("the first letter stands; the contact person was changed with it").hasSize(1);
        assertThat(mails(all.get(0))).isEqualTo(1);
    }

    @Test
    void a_dossier_that_always_fails_is_named_after_three_tries_and_any_lead_of_the_loket_follows_it() {
        Viewer other = world.user("Theo Team", Role.LOKET_TEAM_LEAD, loket);
        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "k"), lead);
        moves.moveDue();
        // One that fails: it is moved by hand, each time as a node would note it.
        jdbc.sql("update work_handover_dossier set state = 'WAITING' where handover_id = ? and dossier_id = ?").param(id).param(all.get(0)).update();
        HandoverTable.Item item = new HandoverTable.Item(id, all.get(0), bob.userId());
        table.failed(item, Duration.ofMinutes(1), 3);
        table.failed(item, Duration.ofMinutes(1), 3);
        assertThat(handovers.find(id, lead).failed()).as("tried again").isEmpty();

        table.failed(item, Duration.ofMinutes(1), 3);
        carryOut();

        for (Viewer each : List.of(lead, other)) {
            Handovers.Progress it = handovers.find(id, each);
            assertThat(it.finished()).isTrue();
            assertThat(it.tasks().done()).isEqualTo(5);
            assertThat(it.mine()).isEqualTo(each == lead);
            assertThat(it.failed()).extracting("dossierId").containsExactly(all.get(0));
        }
        assertThat(handovers.recent(other)).extracting("id").containsExactly(id);
        assertThatThrownBy(() -> handovers.stop(id, other)).isInstanceOf(NotVisible.class);
    }

    @Test
    void who_is_at_two_lokets_of_one_lead_has_the_work_of_each_apart() {
        String second = world.loket("Loket Land");
        jdbc.sql("insert into membership (id, user_id, role_code, party_id) values (?, ?, 'LOKET_CASEWORKER', ?)")
                .params("a" + ans.userId().substring(1), ans.userId(), second).update();
        jdbc.sql("insert into membership (id, user_id, role_code, party_id) values (?, ?, 'LOKET_TEAM_LEAD', ?)")
                .params("b" + lead.userId().substring(1), lead.userId(), second).update();

        assertThat(handovers.people(lead)).filteredOn(it -> it.userId().equals(ans.userId()))
                .extracting("loket").containsExactly("Loket Land", "Loket Stad");
        assertThat(handovers.stock(ans.userId() + "@" + second, lead).nothing()).isTrue();
        assertThat(handovers.stock(ans.userId() + "@" + loket, lead).tasks()).isEqualTo(5);
    }

    @Test
    void a_procedure_may_go_to_somebody_of_its_own() {
        assertThatThrownBy(() -> handovers.start(asked(List.of(), Map.of("bezwaar", bob.userId()), TODAY, "e"), lead))
                .as("what nobody gets").isInstanceOf(IllegalArgumentException.class);

        handovers.start(asked(List.of(carl.userId()), Map.of("loonbeslag", bob.userId()), TODAY, "d"), lead);
        carryOut();

        assertThat(holders()).containsOnly("Bob");
    }

    @Test
    void before_its_day_nothing_happens_and_it_can_be_stopped() {
        String id = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY.plusDays(3), "f"), lead);
        carryOut();
        assertThat(holders()).containsOnly("Ans");

        handovers.stop(id, lead);
        clock.set(TODAY.plusDays(3));
        carryOut();

        assertThat(holders()).containsOnly("Ans");
        assertThat(handovers.find(id, lead).state()).isEqualTo("STOPPED");
        String other = handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY.plusDays(4), "g"), lead);
        clock.set(TODAY.plusDays(4));
        carryOut();
        assertThat(handovers.find(other, lead).finished()).isTrue();
        assertThat(holders()).containsOnly("Bob");
    }

    @Test
    void only_where_the_person_was_the_contact_are_parties_told() {
        assertThat(contacts.pass(all.get(1), loket, ans.userId(), carl.userId())).isTrue();

        handovers.start(asked(List.of(bob.userId()), Map.of(), TODAY, "h"), lead);
        carryOut();

        assertThat(holders()).containsOnly("Bob");
        assertThat(titles(all.get(1))).isEmpty();
        assertThat(contacts.of(all.get(1), payroll)).extracting("name").containsExactly("Carl");
        assertThat(titles(all.get(0))).hasSize(1);
    }

    @Test
    void nobody_but_a_lead_of_that_loket_hands_over_and_only_to_its_people() {
        Viewer elsewhere = world.user("Els", Role.LOKET_TEAM_LEAD, world.loket("Ander loket"));
        NewHandover asked = asked(List.of(bob.userId()), Map.of(), TODAY, "i");

        for (Viewer wrong : List.of(elsewhere, bob, ans, payroll)) {
            assertThatThrownBy(() -> handovers.stock(ans.userId(), wrong)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> handovers.start(asked, wrong)).isInstanceOf(NotVisible.class);
        }
        assertThat(handovers.people(bob)).isEmpty();
        assertThatThrownBy(() -> handovers.start(asked(List.of(elsewhere.userId()), Map.of(), TODAY, "j"), lead)).isInstanceOf(NotVisible.class);
        String id = handovers.start(asked, lead);
        assertThatThrownBy(() -> handovers.find(id, elsewhere)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> handovers.stop(id, bob)).isInstanceOf(NotVisible.class);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'HAND_OVER' and object_id = ?").param(ans.userId())
                .query(Integer.class).single()).isEqualTo(1);
        handovers.stop(id, lead);
    }

    private NewHandover asked(List<String> to, Map<String, String> byProcedure, LocalDate day, String key) {
        return new NewHandover(ans.userId(), to, byProcedure, "Ans is er een tijd niet.", day, key);
    }

    private void carryOut() {
        moves.moveDue();
        work.moveDue();
        moves.moveDue();
    }

    private void task(int dossier) {
        NewTask task = world.task(all.get(dossier), loket, WorksAs.LOKET, "Taak " + tasks.size(), TODAY.plusDays(20));
        inbox.open(task);
        assignments.claim(task.id(), ans);
        tasks.add(task.id());
    }

    private List<String> holders() {
        return tasks.stream().map(id -> inbox.find(id, lead).assigneeName()).toList();
    }

    /** The subjects of the letters in the dossier. */
    private List<String> titles(String dossier) {
        return jdbc.sql("select subject from document where dossier_id = ? and document_type = 'CONTACT_LETTER'").param(dossier)
                .query(String.class).list();
    }

    private int mails(String dossier) {
        return jdbc.sql("select count(*) from mail_outbox where dossier_id = ? and once_key like 'contact:%'").param(dossier)
                .query(Integer.class).single();
    }

    private List<TimelineItem> lines(String dossier) {
        return timeline.list(dossier, payroll);
    }
}
