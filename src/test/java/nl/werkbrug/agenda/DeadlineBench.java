package nl.werkbrug.agenda;

import static nl.werkbrug.fixture.World.GARNISHMENT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.TaskSink;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens tasks whose deadline starts on a day of the test's choice, and tells who was reminded. */
class DeadlineBench implements StartEvents {

    private final JdbcClient jdbc;
    private final TaskSink sink;
    private final RunningDeadlines deadlines;
    private final TransactionTemplate transactions;
    private final SetClock clock;
    private final Map<String, LocalDate> starts = new HashMap<>();

    DeadlineBench(
            JdbcClient jdbc, TaskSink sink, RunningDeadlines deadlines, TransactionTemplate transactions, SetClock clock) {
        this.jdbc = jdbc;
        this.sink = sink;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A task with its deadline. */
    record Opened(String taskId, String deadlineId, String businessKey) {}

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return Optional.ofNullable(starts.get(businessKey)).map(start -> StartEvent.fact(code, start));
    }

    Opened open(String dossierId, String partyId, WorksAs worksAs, String term, LocalDate start) {
        String task = UUID.randomUUID().toString();
        String key = UUID.randomUUID().toString();
        starts.put(key, start);
        transactions.executeWithoutResult(status -> sink.opened(new NewTask(
                task, dossierId, GARNISHMENT, partyId, worksAs, "Ontvangst nakijken", "Doe dit.", "confirm-receipt",
                "sample", "userTask_check", key, null, term, null)));
        String id = jdbc.sql("select id from running_deadline where task_id = ?").param(task).query(String.class).single();
        return new Opened(task, id, key);
    }

    /** The day of the event was another one. */
    void correct(Opened it, LocalDate start) {
        starts.put(it.businessKey(), start);
        transactions.executeWithoutResult(status -> deadlines.recompute(it.businessKey(), "Verbeterd.", "Test"));
    }

    /** Seven in the morning of that day. */
    void morningOf(LocalDate day) {
        clock.forward(Duration.between(
                clock.instant(), day.atTime(LocalTime.of(7, 0)).atZone(DutchTime.ZONE).toInstant()));
    }

    /** Rung and name of everybody who was reminded, such as "7 Petra", in that order. */
    List<String> reminded(Opened it) {
        return jdbc.sql("""
                        select concat(r.rung, ' ', u.display_name) from deadline_reminder r join app_user u on u.id = r.user_id
                         where r.deadline_id = ? order by r.queued_at, r.rung desc, u.display_name""")
                .param(it.deadlineId())
                .query(String.class)
                .list();
    }

    /** The mails that were queued for it. */
    List<Mail> mails(Opened it) {
        return jdbc.sql("select mail_subject, body_text from mail_outbox where once_key like ? order by created_at, once_key")
                .param("reminder:" + it.deadlineId() + ":%")
                .query((row, number) -> new Mail(row.getString("mail_subject"), row.getString("body_text")))
                .list();
    }

    /** Subject and text. */
    record Mail(String line, String text) {}

    void take(Opened it, Viewer viewer) {
        jdbc.sql("update inbox_task set assignee_id = ? where id = ?").params(viewer.userId(), it.taskId()).update();
    }
}
