package nl.werkbrug.notices;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.TaskSink;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each user is mailed in the language that this user reads, whoever caused the mail. */
@Story
abstract class MailLanguageStory {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    TaskSink sink;

    @Autowired
    Languages languages;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    DailyOverview overview;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private Viewer petra;
    private Viewer paul;
    private String employer;
    private String dossier;

    @BeforeEach
    void two_on_payroll() {
        at(FRIDAY, 10);
        jdbc.sql("update notice set gather = false").update();
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
    }

    @Test
    void the_daily_overview_comes_in_the_language_of_its_reader() {
        languages.choose(paul, Language.ENGLISH);
        for (Viewer each : List.of(paul, petra)) {
            choices.keep(Map.of(NoticeKind.WORK, NoticeWay.DAILY), each);
            in(() -> notices.tell(due(), each.userId(), mail(each)));
        }

        at(MONDAY, 7);
        assertThat(overview.run()).isEqualTo(2);

        assertThat(mail("overview:%", paul, "mail_subject")).isEqualTo("Your overview of Werkbrug: 1 notice");
        assertThat(mail("overview:%", paul, "body_text"))
                .contains("NEW WORK FOR ME", "Do this on Friday 12 June 2026 at the latest. Dossier 2026-", "/meldingen/instellingen")
                .doesNotContain("meldingen die", "Amal", "Visser");
        assertThat(mail("overview:%", petra, "mail_subject")).isEqualTo("Uw overzicht van Werkbrug: 1 melding");
        assertThat(mail("overview:%", petra, "body_text")).contains("NIEUW WERK VOOR MIJ", "Doe dit uiterlijk op vrijdag 12 juni 2026. Dossier 2026-");
    }

    @Test
    void a_mail_comes_in_the_language_of_its_reader_not_of_who_caused_it() {
        languages.choose(paul, Language.ENGLISH);
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", LocalDate.of(2026, 6, 12));
        in(() -> inbox.open(task));
        assignments.claim(task.id(), petra);
        assignments.assign(task.id(), paul.userId(), "Druk", petra);
        LocaleContextHolder.setLocale(Language.ENGLISH.locale());
        try {
            assignments.assign(task.id(), petra.userId(), "Druk", paul);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }

        assertThat(mail("task-given:%", paul, "mail_subject")).isEqualTo("A colleague gave you a task");
        assertThat(mail("task-given:%", paul, "body_text"))
                .contains("Petra Post gave you this task: Fill in the declaration.", "Do you want less mail?")
                .doesNotContain("Waarom", "Amal", "Visser");
        assertThat(mail("task-given:%", petra, "mail_subject")).isEqualTo("Een collega gaf u een taak");
        assertThat(mail("task-given:%", petra, "body_text")).contains("Paul Pen gaf u deze taak", "Wilt u minder mail?");
    }

    @Test
    void a_mail_about_a_task_says_its_name_in_the_language_of_its_reader() {
        languages.choose(paul, Language.ENGLISH);
        NewTask task = world.task(
                dossier, employer, WorksAs.PAYROLL, "Terugbetaling van het maatwerkbudget vastleggen", LocalDate.of(2026, 6, 12));
        in(() -> sink.opened(task));
        assignments.claim(task.id(), petra);
        assignments.assign(task.id(), paul.userId(), "Druk", petra);

        assertThat(mail("task:" + task.id() + ":%", paul, "mail_subject")).isEqualTo("New task: Record what comes back of the custom budget");
        assertThat(mail("task:" + task.id() + ":%", paul, "body_text"))
                .contains("Record what comes back of the custom budget").doesNotContain("Terugbetaling");
        assertThat(mail("task-given:" + task.id() + "%", paul, "body_text"))
                .contains("Record what comes back of the custom budget").doesNotContain("Terugbetaling");
        assertThat(mail("task:" + task.id() + ":%", petra, "mail_subject"))
                .isEqualTo("Nieuwe taak: Terugbetaling van het maatwerkbudget vastleggen");
    }

    private NewNotice due() {
        return NewNotice.of(
                NoticeKind.WORK, dossier, GARNISHMENT, "/werk/taak/een", "notices.text.task-due", "Verklaring invullen", "2026-06-12");
    }

    private Notice mail(Viewer to) {
        return new Notice("language-story:" + dossier, dossier, GARNISHMENT, to.userId() + "@example.nl", "Nieuwe taak", "Er is een taak.\n", List.of());
    }

    private String mail(String onceKey, Viewer to, String part) {
        return jdbc.sql("select " + part + " from mail_outbox where once_key like ? and once_key like ? and created_at >= ?")
                .params(onceKey, "%:" + to.userId(), FRIDAY.atStartOfDay())
                .query(String.class)
                .single();
    }

    private void in(Runnable deed) {
        transactions.executeWithoutResult(status -> deed.run());
    }

    private void at(LocalDate day, int hour) {
        Instant moment = day.atTime(LocalTime.of(hour, 0)).atZone(DutchTime.ZONE).toInstant();
        clock.set(moment);
    }
}
