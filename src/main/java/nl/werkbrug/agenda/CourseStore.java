package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Extension;
import nl.werkbrug.deadline.Suspension;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When running deadlines stood still or became longer. */
@Component
class CourseStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CourseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything that happened to a deadline, from the given start. A suspension that goes on counts up to today. */
    Course of(String deadlineId, LocalDate start) {
        return without("", deadlineId, start);
    }

    /** Idem as if one entry had never been made. */
    Course without(String entryId, String deadlineId, LocalDate start) {
        return read(entryId, Map.of(deadlineId, start)).get(deadlineId);
    }

    /** The same for several deadlines by their id, each from its own start. */
    Map<String, Course> ofAll(Map<String, LocalDate> starts) {
        return starts.isEmpty() ? Map.of() : read("", starts);
    }

    private Map<String, Course> read(String entryId, Map<String, LocalDate> starts) {
        LocalDate today = DutchTime.today(clock);
        Map<String, List<Suspension>> suspensions = new HashMap<>();
        jdbc.sql("""
                        select deadline_id, from_on, until_on, reason from deadline_suspension
                         where deadline_id in (:ids) and withdrawn_at is null and id <> :entry order by from_on, entered_at""")
                .param("ids", starts.keySet())
                .param("entry", entryId)
                .query(row -> {
                    LocalDate from = SqlTime.date(row, "from_on");
                    LocalDate until = SqlTime.date(row, "until_on");
                    suspensions.computeIfAbsent(row.getString("deadline_id"), id -> new ArrayList<>()).add(until == null
                            ? Suspension.stillOn(from, today, row.getString("reason"))
                            : new Suspension(from, until, row.getString("reason")));
                });
        Map<String, List<Extension>> extensions = extensions(entryId, starts.keySet());
        Map<String, Course> courses = new HashMap<>();
        starts.forEach((id, start) -> courses.put(
                id, new Course(start, suspensions.getOrDefault(id, List.of()), extensions.getOrDefault(id, List.of()))));
        return courses;
    }

    private Map<String, List<Extension>> extensions(String entryId, Collection<String> deadlineIds) {
        Map<String, List<Extension>> extensions = new HashMap<>();
        jdbc.sql("""
                        select * from deadline_extension
                         where deadline_id in (:ids) and withdrawn_at is null and id <> :entry order by entered_at, id""")
                .param("entry", entryId)
                .param("ids", deadlineIds)
                .query(row -> {
                    extensions.computeIfAbsent(row.getString("deadline_id"), id -> new ArrayList<>()).add(new Extension(
                            TermLength.of(row.getInt("length_count"), TermUnit.valueOf(row.getString("length_unit"))),
                            SqlTime.date(row, "announced_on"),
                            row.getString("reason")));
                });
        return extensions;
    }

    /** Keeps what happened. */
    void write(String deadlineId, CourseChange change, String userId) {
        if (change instanceof CourseChange.Suspend it) {
            suspend(deadlineId, it.from(), it.reason(), userId);
        } else if (change instanceof CourseChange.Resume it) {
            resume(deadlineId, it.until());
        } else if (change instanceof CourseChange.Extend it) {
            extend(deadlineId, new Extension(it.by(), it.announcedOn(), it.reason()), userId);
        }
    }

    void suspend(String deadlineId, LocalDate from, String reason, String userId) {
        jdbc.sql("""
                        insert into deadline_suspension (id, deadline_id, from_on, until_on, reason, entered_by, entered_at)
                        values (:id, :deadline, :from, null, :reason, :by, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("deadline", deadlineId)
                .param("from", from)
                .param("reason", reason)
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** The running suspension ends; the day counts again. */
    void resume(String deadlineId, LocalDate until) {
        jdbc.sql("update deadline_suspension set until_on = :until"
                        + " where deadline_id = :id and until_on is null and withdrawn_at is null")
                .param("until", until)
                .param("id", deadlineId)
                .update();
    }

    void extend(String deadlineId, Extension extension, String userId) {
        jdbc.sql("""
                        insert into deadline_extension (id, deadline_id, length_count, length_unit, announced_on, reason,
                                                        entered_by, entered_at)
                        values (:id, :deadline, :count, :unit, :announced, :reason, :by, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("deadline", deadlineId)
                .param("count", extension.by().count())
                .param("unit", extension.by().unit().name())
                .param("announced", extension.announcedOn())
                .param("reason", extension.reason())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
