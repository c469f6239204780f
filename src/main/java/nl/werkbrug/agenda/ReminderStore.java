package nl.werkbrug.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due to be reminded of, and what was. */
@Component
class ReminderStore {

    // The index running_deadline_to_remind holds exactly these columns in this order.
    static final String DUE = "select " + DeadlineRows.COLUMNS + """
            , d.remind_on, d.last_rung from running_deadline d
             where d.state = 'OPEN' and d.remind_on >= :from and d.remind_on <= :today
               and not (d.remind_on = :from and d.id <= :after)
             order by d.remind_on, d.id limit :limit""";
    private static final int NONE = 1_000_000;
    private static final String CLAIM = """
            update running_deadline set remind_on = :next, last_rung = :rung
             where id = :id and state = 'OPEN' and sequence_no = :sequence
               and remind_on = :on and coalesce(last_rung, 1000000) = :last""";
    private static final String ADD = """
            insert into deadline_reminder (deadline_id, rung, round_no, again_no, user_id, queued_at, mail_once_key)
            values (:deadline, :rung, :round, :again, :user, :at, :key)""";
    private static final String LAST = "select max(queued_at) as last_at, max(again_no) as last_again"
            + " from deadline_reminder where deadline_id = :id";

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deadline whose day to remind has come, as it was when it was read. */
    record Due(RunningDeadline deadline, Reminding reminding) {}

    /**
     * The last reminders of a deadline.
     *
     * @param at null when there was none
     * @param again how often somebody sent them again by hand
     */
    record Last(Instant at, int again) {}

    /**
     * The next deadlines that wait for their reminder.
     *
     * @param after the last one of the batch before; null at the start
     */
    List<Due> due(LocalDate today, Due after, int limit) {
        return jdbc.sql(DUE)
                .param("today", today)
                .param("from", after == null ? LocalDate.EPOCH : after.reminding().on())
                .param("after", after == null ? "" : after.deadline().id())
                .param("limit", limit)
                .query((row, number) -> new Due(
                        DeadlineRows.deadline(row, number),
                        new Reminding(SqlTime.date(row, "remind_on"), row.getObject("last_rung", Integer.class))))
                .list();
    }

    /** Moves the pointer of one deadline on; false when it changed or another node was first. */
    boolean claim(Due due, Reminding next) {
        Integer last = due.reminding().lastRung();
        return jdbc.sql(CLAIM)
                        .param("next", next.on())
                        .param("rung", next.lastRung())
                        .param("id", due.deadline().id())
                        .param("sequence", due.deadline().sequence())
                        .param("on", due.reminding().on())
                        .param("last", last == null ? NONE : last)
                        .update()
                == 1;
    }

    /** @param at the same for all who are reminded together */
    void add(RunningDeadline it, int rung, int again, String userId, String onceKey, Instant at) {
        jdbc.sql(ADD)
                .param("deadline", it.id())
                .param("rung", rung)
                .param("round", it.sequence())
                .param("again", again)
                .param("user", userId)
                .param("at", SqlTime.toSql(at))
                .param("key", onceKey)
                .update();
    }

    Last last(String deadlineId) {
        return jdbc.sql(LAST)
                .param("id", deadlineId)
                .query((row, number) -> new Last(SqlTime.moment(row, "last_at"), row.getInt("last_again")))
                .single();
    }

    /** The names of those to whom the last reminders went. */
    List<String> lastTo(String deadlineId) {
        return jdbc.sql("""
                        select u.display_name from deadline_reminder r join app_user u on u.id = r.user_id
                         where r.deadline_id = :id
                           and r.queued_at = (select max(l.queued_at) from deadline_reminder l where l.deadline_id = :id)
                         order by u.display_name, u.id""")
                .param("id", deadlineId)
                .query(String.class)
                .list();
    }
}
