package nl.werkbrug.agenda;

import static nl.werkbrug.agenda.DeadlineFixture.TODAY;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.shared.LinkSecret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The calendars as another library reads them. */
@SpringJUnitConfig({CarryingModules.class, DeadlineFixture.class})
class CalendarFeedsTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Assignments assignments;

    @Autowired
    private DeadlineFixture deadlines;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private CalendarText text;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SetClock clock;

    private String employer;
    private Viewer petra;
    private Viewer paul;
    private String dossier;

    @BeforeEach
    void an_employer_with_two_on_payroll() {
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @AfterEach
    void back_to_today() {
        clock.back();
    }

    @Test
    void a_running_deadline_is_a_day_without_a_name_and_without_the_garnishment() throws Exception {
        String id = own(LocalDate.of(2026, 12, 31));

        String calendar = calendar(employer, petra);
        VEvent event = event(id, calendar);

        assertThat(value(event, "DTSTART")).isEqualTo("20261231");
        assertThat(event.getRequiredProperty("DTSTART").getParameter("VALUE").orElseThrow().getValue()).isEqualTo("DATE");
        assertThat(value(event, "SUMMARY")).matches("Termijn dossier 2026-\\d{6}");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "URL")).endsWith("/termijnen/" + id);
        assertThat(calendar).doesNotContain("Visser", "beslag", "Verklaring", "artikel").contains("REFRESH-INTERVAL", "\r\n");
        assertThat(calendar.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(75);
    }

    @Test
    void the_same_deadlines_give_the_same_text_hours_later() {
        own(TODAY.plusDays(3));
        CalendarFeed feed = feed(employer, petra);
        String before = text.of(feed);
        clock.forward(Duration.ofHours(5));

        assertThat(text.of(feed)).isEqualTo(before);
    }

    @Test
    void a_move_raises_the_sequence_under_the_same_uid() throws Exception {
        String id = own(TODAY.plusDays(3));
        VEvent before = event(id, calendar(employer, petra));
        clock.forward(Duration.ofHours(1));
        deadlines.move(id, TODAY.plusDays(30));
        VEvent after = event(id, calendar(employer, petra));

        assertThat(value(before, "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "DTSTART")).isNotEqualTo(value(before, "DTSTART"));
        assertThat(value(after, "DTSTAMP")).isGreaterThan(value(before, "DTSTAMP"));
    }

    @Test
    void what_ended_is_cancelled_for_sixty_days() throws Exception {
        String id = own(TODAY.plusDays(3));
        deadlines.end(id);

        assertThat(value(event(id, calendar(employer, petra)), "STATUS")).isEqualTo("CANCELLED");
        clock.forward(Duration.ofDays(61));
        assertThat(events(calendar(employer, petra))).isEmpty();
    }

    @Test
    void the_own_calendar_holds_what_was_taken_and_cancels_what_went_to_a_colleague() throws Exception {
        String id = own(TODAY.plusDays(3));
        assertThat(events(calendar(null, petra))).isEmpty();

        assignments.claim(id, petra);
        String taken = value(event(id, calendar(null, petra)), "SEQUENCE");
        assignments.assign(id, paul.userId(), "Vakantie", petra);
        VEvent gone = event(id, calendar(null, petra));

        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(value(gone, "SEQUENCE"))).isGreaterThan(Integer.parseInt(taken));
        assertThat(value(event(id, calendar(null, paul)), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void what_stands_still_is_tentative_and_another_subject_tells_what_it_is_about() throws Exception {
        FeedEvent event = new FeedEvent("id", "2026-000042", "SUBSIDY", "Uiterlijk deze dag; stuur, a\\b", TODAY, true, false, 2,
                clock.instant(), null);
        String calendar = text.write(feed(employer, petra), List.of(event), List.of());

        assertThat(value(event("id", calendar), "SUMMARY"))
                .isEqualTo("Termijn dossier 2026-000042: Uiterlijk deze dag; stuur, a\\b");
        assertThat(value(event("id", calendar), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event("id", calendar), "DESCRIPTION")).contains("staat stil");
    }

    @Test
    void an_address_ends_when_it_is_renewed_or_revoked_or_old_or_its_user_left() {
        String first = feeds.make(null, petra);
        String second = feeds.make(null, petra);
        assertThat(feeds.find(first)).isEmpty();
        assertThat(feeds.find(second)).isPresent();
        assertThat(feeds.of(petra).get(0).lastReadOn()).isEqualTo(TODAY);

        feeds.revoke(null, petra);
        assertThat(feeds.find(second)).isEmpty();

        String third = feeds.make(null, petra);
        clock.forward(Duration.ofDays(366));
        assertThat(feeds.find(third)).isEmpty();
        clock.back();
        jdbc.sql("update app_user set active = false where id = :id").param("id", petra.userId()).update();
        assertThat(feeds.find(third)).isEmpty();
    }

    @Test
    void only_those_who_do_work_there_get_the_calendar_of_an_organisation() {
        Viewer hr = world.user("H", Role.EMPLOYER_HR, employer);
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));

        assertThat(feeds.of(petra)).extracting(CalendarFeed::partyId).containsExactly(null, employer);
        assertThat(feeds.of(hr)).extracting(CalendarFeed::partyId).containsExactly(null, employer);
        assertThatThrownBy(() -> feeds.make(employer, stranger)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_secret_is_kept_as_a_hash_and_its_end_is_on_record() {
        String token = feeds.make(employer, petra);
        feeds.revoke(employer, petra);

        assertThat(token).hasSize(43);
        assertThat(LinkSecret.hash(token)).isNotEqualTo(token).hasSize(64);
        assertThat(jdbc.sql("select action from audit_entry where user_id = :user and object_type = 'calendar-feed' order by id")
                .param("user", petra.userId()).query(String.class).list()).containsExactly("MAKE", "REVOKE");
    }

    private String own(LocalDate end) {
        return deadlines.task(dossier, employer, WorksAs.PAYROLL, "Verklaring over het beslag", end);
    }

    private CalendarFeed feed(String party, Viewer viewer) {
        return feeds.find(feeds.make(party, viewer)).orElseThrow();
    }

    private String calendar(String party, Viewer viewer) {
        return text.of(feed(party, viewer));
    }

    private static List<VEvent> events(String calendar) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(calendar));
        read.validate();
        return read.getComponents("VEVENT");
    }

    private static VEvent event(String deadline, String calendar) throws Exception {
        return events(calendar).stream()
                .filter(event -> value(event, "UID").equals(deadline + "@werkbrug"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
