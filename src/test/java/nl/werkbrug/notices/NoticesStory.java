package nl.werkbrug.notices;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What users are told, how, and what they are not told: own deeds, and what they may not see any more. */
@Story
abstract class NoticesStory {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Consents consents;

    @Autowired
    StandIns standIns;

    @Autowired
    Notices notices;

    @Autowired
    NoticeList list;

    @Autowired
    NoticeChoices choices;

    @Autowired
    DailyOverview overview;

    @Autowired
    OldNotices old;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private Viewer petra;
    private Viewer paul;
    private Viewer coach;
    private String office;
    private String dossier;

    @BeforeEach
    void a_garnishment_in_which_a_coach_looks_along() {
        at(FRIDAY, 10);
        jdbc.sql("update notice set gather = false").update();
        String employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        office = world.coachOffice("Coaches");
        coach = world.user("Co Coach", Role.JOB_COACH, office);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        consents.give(dossier, GARNISHMENT, office, WorksAs.COACH, FRIDAY, petra);
    }

    @Test
    void who_chose_nothing_reads_it_here_and_gets_a_mail_at_once() {
        tell("a", paul, null);
        tell("a", paul, null);

        assertThat(list.unread(paul)).isEqualTo(1);
        assertThat(list.page(1, paul)).singleElement().satisfies(row -> {
            assertThat(row.unread()).isTrue();
            assertThat(row.values()).containsExactly("Verklaring invullen");
        });
        assertThat(mails(paul)).singleElement().asString().contains("/meldingen/instellingen");
        assertThat(list.unread(petra)).isZero();
    }

    @Test
    void the_last_word_on_a_deadline_takes_the_place_of_the_one_before() {
        NewNotice term = NewNotice.of(NoticeKind.DEADLINE, dossier, GARNISHMENT, "/termijnen/een", "notices.text.deadline", "Doe iets.", "1 juni");
        tell("work", paul, null);
        for (String key : List.of("first", "second", "second")) {
            in(() -> notices.tellInstead(term, paul.userId(), mail(key, paul)));
            in(() -> notices.tellInstead(term, petra.userId(), mail(key, petra)));
        }

        assertThat(list.page(1, paul).stream().filter(row -> row.kind() == NoticeKind.DEADLINE).map(NoticeRow::unread))
                .containsExactlyInAnyOrder(true, false);
        assertThat(list.unread(paul)).as("the other kind stays").isEqualTo(2);
        assertThat(list.unread(petra)).isEqualTo(1);
    }

    @Test
    void nobody_is_told_what_that_person_did_also_not_as_a_stand_in() {
        standIns.name(petra.userId(), MONDAY, paul);

        tell("own", petra, petra);
        tell("theirs", paul, petra);

        assertThat(list.unread(petra)).isZero();
        assertThat(mails(petra)).isEmpty();
        assertThat(list.unread(paul)).as("whose stand-in did it").isEqualTo(1);
    }

    @Test
    void a_mail_that_the_law_requires_goes_whatever_was_chosen() {
        choose(paul, NoticeWay.APP);

        in(() -> notices.tell(notice().mustGo(), paul.userId(), mail("law", paul)));
        tell("work", paul, null);

        assertThat(mails(paul)).singleElement().asString().as("no offer to switch it off").doesNotContain("instellingen");
        assertThat(list.unread(paul)).isEqualTo(2);
    }

    @Test
    void a_choice_is_kept_and_audited_once() {
        choose(paul, NoticeWay.DAILY);
        choose(paul, NoticeWay.DAILY);

        assertThat(choices.of(paul)).containsEntry(NoticeKind.WORK, NoticeWay.DAILY).containsEntry(NoticeKind.MENTION, NoticeWay.DIRECT);
        assertThat(jdbc.sql("select count(*) from audit_entry where user_id = ? and action = 'CHOOSE_NOTICE'")
                .param(paul.userId()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void two_nodes_make_one_overview_on_the_next_working_day() throws Exception {
        choose(paul, NoticeWay.DAILY);
        tell("a", paul, null);
        tell("b", paul, null);
        assertThat(mails(paul)).isEmpty();

        at(SATURDAY, 9);
        assertThat(overview.run()).isZero();
        at(MONDAY, 6);
        assertThat(overview.run()).as("before seven").isZero();
        at(MONDAY, 7);
        List<Integer> made = Together.run(2, node -> overview.run());
        assertThat(overview.run()).as("again").isZero();

        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(mails(paul)).singleElement().asString()
                .contains("NIEUW WERK VOOR MIJ", "- Nieuwe taak: Verklaring invullen. Dossier ", "/meldingen/")
                .doesNotContain("Amal", "Visser");
    }

    @Test
    void what_comes_later_that_day_waits_for_the_next_overview() {
        choose(paul, NoticeWay.DAILY);
        tell("a", paul, null);
        at(MONDAY, 7);
        overview.run();
        tell("b", paul, null);
        at(MONDAY, 16);
        overview.run();
        assertThat(mails(paul)).hasSize(1);

        at(MONDAY.plusDays(1), 7);
        overview.run();

        assertThat(mails(paul)).hasSize(2);
    }

    @Test
    void nothing_to_tell_is_no_mail() {
        choose(paul, NoticeWay.DAILY);
        tell("a", paul, null);
        list.follow(list.page(1, paul).get(0).id(), paul);
        at(MONDAY, 7);

        assertThat(overview.run()).isZero();
        assertThat(mails(paul)).isEmpty();
    }

    @Test
    void a_coach_whose_consent_ends_loses_what_was_told_on_the_page_and_in_the_overview() {
        choose(coach, NoticeWay.DAILY);
        tell("a", coach, null);
        String id = list.page(1, coach).get(0).id();

        String consent = jdbc.sql("select id from consent where dossier_id = ? and party_id = ?").params(dossier, office).query(String.class).single();
        consents.withdraw(consent, petra);
        at(MONDAY, 7);
        overview.run();

        assertThat(list.unread(coach)).isZero();
        assertThat(list.total(coach)).isZero();
        assertThat(list.page(1, coach)).isEmpty();
        assertThat(mails(coach)).isEmpty();
        assertThatThrownBy(() -> list.follow(id, coach)).isInstanceOf(NotVisible.class);
    }

    @Test
    void nobody_reads_or_marks_what_is_somebody_elses() {
        tell("a", paul, null);
        String id = list.page(1, paul).get(0).id();

        list.read(id, petra);
        list.readAll(id, petra);

        assertThat(list.unread(paul)).isEqualTo(1);
        assertThatThrownBy(() -> list.follow(id, petra)).isInstanceOf(NotVisible.class);
    }

    @Test
    void all_that_was_seen_is_marked_and_what_came_since_stays_new() {
        tell("a", paul, null);
        String newest = list.page(1, paul).get(0).id();
        at(FRIDAY, 11);
        tell("b", paul, null);

        list.readAll(newest, paul);

        assertThat(list.unread(paul)).isEqualTo(1);
        assertThat(list.total(paul)).isEqualTo(2);
    }

    @Test
    void after_ninety_days_it_goes() {
        tell("a", paul, null);
        at(FRIDAY.plusDays(90), 9);
        old.remove();
        assertThat(list.total(paul)).isEqualTo(1);

        at(FRIDAY.plusDays(90), 11);
        old.remove();
        assertThat(list.total(paul)).isZero();
    }

    private void choose(Viewer viewer, NoticeWay way) {
        choices.keep(Map.of(NoticeKind.WORK, way), viewer);
    }

    private void tell(String key, Viewer to, Viewer actor) {
        in(() -> notices.tell(notice().by(actor == null ? null : actor.userId()), to.userId(), mail(key, to)));
    }

    private NewNotice notice() {
        return NewNotice.of(NoticeKind.WORK, dossier, GARNISHMENT, "/werk/taak/een", "notices.text.task", "Verklaring invullen");
    }

    private Notice mail(String key, Viewer to) {
        return new Notice(
                "notices-story:" + dossier + key, dossier, GARNISHMENT, to.userId() + "@example.nl", "Nieuwe taak", "Er is een taak.\n", List.of());
    }

    /** The mails to somebody; the overview goes to the address of the account. */
    private List<String> mails(Viewer viewer) {
        return jdbc.sql("select body_text from mail_outbox where recipient = ? or once_key like ? order by created_at")
                .params(viewer.userId() + "@example.nl", "overview:%:" + viewer.userId())
                .query(String.class)
                .list();
    }

    private void in(Runnable deed) {
        transactions.executeWithoutResult(status -> deed.run());
    }

    private void at(LocalDate day, int hour) {
        Instant moment = day.atTime(LocalTime.of(hour, 0)).atZone(DutchTime.ZONE).toInstant();
        clock.set(moment);
    }
}
