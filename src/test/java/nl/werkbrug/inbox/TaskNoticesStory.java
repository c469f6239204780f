package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.notices.NoticeChoices;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.NoticeList;
import nl.werkbrug.notices.NoticeRow;
import nl.werkbrug.notices.NoticeWay;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told about tasks, and when it is no news any more. */
@Story
abstract class TaskNoticesStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);

    @Autowired
    World world;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Consents consents;

    @Autowired
    TaskSink sink;

    @Autowired
    Inbox inbox;

    @Autowired
    Assignments assignments;

    @Autowired
    TaskComments comments;

    @Autowired
    NoticeList list;

    @Autowired
    NoticeChoices choices;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private String town;
    private Viewer petra;
    private Viewer paul;
    private Viewer loes;
    private String dossier;
    private String task;

    @BeforeEach
    void a_task_that_two_can_do() {
        clock.set(TODAY);
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        town = world.loket("Gemeente Anker");
        loes = world.user("Loes Loket", Role.LOKET_CASEWORKER, town);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        consents.give(dossier, GARNISHMENT, town, WorksAs.LOKET, TODAY, petra);
        task = opened(employer, WorksAs.PAYROLL, "Verklaring invullen");
    }

    @Test
    void everybody_who_can_do_a_new_task_is_told_and_mailed_as_chosen() {
        choices.keep(Map.of(NoticeKind.WORK, NoticeWay.APP), paul);
        String more = opened(employer, WorksAs.PAYROLL, "Loonrun invoeren");

        assertThat(unread(petra)).containsExactlyInAnyOrder("notices.text.task Verklaring invullen", "notices.text.task Loonrun invoeren");
        assertThat(unread(paul)).hasSize(2);
        assertThat(unread(loes)).noneMatch(text -> text.contains("Loonrun"));
        assertThat(mails("task:" + more + ":" + petra.userId())).isEqualTo(1);
        assertThat(mails("task:" + more + ":" + paul.userId())).isZero();
    }

    @Test
    void a_step_towards_a_decision_that_is_late_is_told_as_lists_of_work_say_it() {
        jdbc.sql("""
                        insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, owner, party_id, works_as,
                                                      what, start_on, start_is_fact, unrolled_on, ends_on, steps_json, state, opened_at)
                        select concat('n', substring(t.id, 2)), t.dossier_id, t.subject, 'AWB_4_13', 'AWB_4_13', '2026-01-01', t.business_key, 'MUNICIPALITY',
                               ?, 'LOKET', 'Besluit', '2026-04-01', false, '2026-05-20', '2026-05-20', '[]', 'OPEN', '2026-04-01 10:00:00'
                          from inbox_task t where t.id = ?""").params(town, task).update();

        String theirs = opened(town, WorksAs.LOKET, "Tekenen");
        String ours = opened(employer, WorksAs.PAYROLL, "Loonrun invoeren");

        assertThat(unread(loes)).contains("notices.text.task-soonest Tekenen");
        assertThat(mail("task:" + theirs + ":" + loes.userId())).contains("Doe dit zo snel mogelijk: het besluit is te laat.");
        assertThat(unread(petra)).as("nobody at the employer is late").contains("notices.text.task Loonrun invoeren");
        assertThat(mail("task:" + ours + ":" + petra.userId())).doesNotContain("zo snel mogelijk");
    }

    @Test
    void a_task_that_is_taken_done_or_gone_is_no_news_any_more() {
        assignments.claim(task, petra);
        assertThat(unread(petra)).isEmpty();
        assertThat(unread(paul)).as("a colleague does it").isEmpty();

        String gone = opened(employer, WorksAs.PAYROLL, "Nakijken");
        transactions.executeWithoutResult(status -> sink.cancelled(gone));
        assertThat(unread(paul)).isEmpty();

        inbox.complete(task, petra, "Klaar.");
        assertThat(list.page(1, paul)).as("they still stand there, as read").hasSize(2);
    }

    @Test
    void who_gets_a_task_from_a_colleague_is_told_and_who_takes_one_over_is_not_but_who_had_it_is() {
        assignments.assign(task, paul.userId(), "Jij kent dit", petra);
        assertThat(unread(paul)).containsExactly("notices.text.task-given Verklaring invullen");
        assertThat(unread(petra)).isEmpty();

        assignments.assign(task, petra.userId(), "Ik doe het toch zelf", petra);
        assertThat(unread(petra)).isEmpty();
        assertThat(unread(paul)).as("it is not Paul's any more").containsExactly("notices.text.task-taken Petra Post");
    }

    @Test
    void who_is_named_is_told_without_the_words_that_were_written() {
        comments.write(new NewComment(UUID.randomUUID().toString(), task, "Amal heeft schulden", false, paul.userId()), petra);

        assertThat(unread(paul)).contains("notices.text.mention Verklaring invullen");
        assertThat(jdbc.sql("select body_text from mail_outbox where once_key like 'mention:%' and once_key like ?")
                        .param("%" + paul.userId()).query(String.class).list())
                .singleElement().asString().contains("Verklaring invullen").doesNotContain("Amal", "schulden");
        assertThat(unread(petra)).as("the writer").noneMatch(text -> text.contains("mention"));
    }

    @Test
    void a_comment_for_all_reaches_the_other_party_that_has_work_there_and_not_the_own() {
        String theirs = opened(town, WorksAs.LOKET, "Hulp bieden");
        assignments.claim(theirs, loes);

        comments.write(new NewComment(UUID.randomUUID().toString(), task, "De verklaring komt maandag.", true, null), petra);

        assertThat(unread(loes)).contains("notices.text.comment Verklaring invullen");
        assertThat(unread(paul)).noneMatch(text -> text.contains("comment"));
    }

    private String opened(String party, WorksAs worksAs, String title) {
        NewTask it = world.task(dossier, party, worksAs, title, null);
        transactions.executeWithoutResult(status -> sink.opened(it));
        return it.id();
    }

    private List<String> unread(Viewer viewer) {
        return list.page(1, viewer).stream().filter(NoticeRow::unread).map(row -> row.text() + " " + row.values().get(0)).toList();
    }

    private String mail(String onceKey) {
        return jdbc.sql("select body_text from mail_outbox where once_key = ?").param(onceKey).query(String.class).single();
    }

    private int mails(String onceKey) {
        return jdbc.sql("select count(*) from mail_outbox where once_key = ?").param(onceKey).query(Integer.class).single();
    }
}
