package nl.werkbrug.notices;

import static nl.werkbrug.fixture.World.GARNISHMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people on payroll and a coach who looks along. */
@Story
abstract class NoticesBench {

    static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    static final LocalDate SATURDAY = LocalDate.of(2026, 6, 6);
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

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

    Viewer petra;
    Viewer paul;
    Viewer coach;
    String office;
    String dossier;

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

    void choose(Viewer viewer, NoticeWay way) {
        choices.keep(Map.of(NoticeKind.WORK, way), viewer);
    }

    void tell(String key, Viewer to, Viewer actor) {
        in(() -> notices.tell(notice().by(actor == null ? null : actor.userId()), to.userId(), mail(key, to)));
    }

    NewNotice notice() {
        return NewNotice.of(NoticeKind.WORK, dossier, GARNISHMENT, "/werk/taak/een", "notices.text.task", "Verklaring invullen");
    }

    Notice mail(String key, Viewer to) {
        return new Notice(
                "notices-story:" + dossier + key, dossier, GARNISHMENT, to.userId() + "@example.nl", "Nieuwe taak", "Er is een taak.\n", List.of());
    }

    /** The mails to somebody; the overview goes to the address of the account. */
    List<String> mails(Viewer viewer) {
        return jdbc.sql("select body_text from mail_outbox where recipient = ? or once_key like ? order by created_at")
                .params(viewer.userId() + "@example.nl", "overview:%:" + viewer.userId())
                .query(String.class)
                .list();
    }

    void in(Runnable deed) {
        transactions.executeWithoutResult(status -> deed.run());
    }

    void at(LocalDate day, int hour) {
        Instant moment = day.atTime(LocalTime.of(hour, 0)).atZone(DutchTime.ZONE).toInstant();
        clock.set(moment);
    }
}
