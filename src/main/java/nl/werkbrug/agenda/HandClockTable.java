package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of clocks that were started by hand. */
@Component
class HandClockTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    HandClockTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(NewDeadline it, NewDeadline.Holder keeper, String note, String userId) {
        jdbc.sql("""
                        insert into hand_clock (deadline_id, dossier_id, subject, party_id, works_as, note, started_by, started_at)
                        values (:id, :dossier, :subject, :party, :worksAs, :note, :by, :now)""")
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("subject", it.subject())
                .param("party", keeper.partyId())
                .param("worksAs", keeper.worksAs().name())
                .param("note", note)
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** A clock that follows from another one is kept by the same people. */
    void insertAs(NewDeadline it, String deadlineId, String note) {
        jdbc.sql("""
                        insert into hand_clock (deadline_id, dossier_id, subject, party_id, works_as, note, started_by, started_at)
                        select :id, dossier_id, subject, party_id, works_as, :note, started_by, :now
                          from hand_clock where deadline_id = :other""")
                .param("id", it.id())
                .param("other", deadlineId)
                .param("note", note)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** What a party kept in a dossier is kept by another one from now on; returns how much of it runs. */
    int handOver(String dossierId, String subject, NewDeadline.Holder from, NewDeadline.Holder to) {
        return jdbc.sql("""
                        update hand_clock set party_id = :toParty, works_as = :toWork
                         where dossier_id = :dossier and subject = :subject and party_id = :party and works_as = :worksAs
                           and deadline_id in (select d.id from running_deadline d where d.dossier_id = :dossier
                                                  and d.state in ('OPEN', 'SUSPENDED'))""")
                .param("toParty", to.partyId())
                .param("toWork", to.worksAs().name())
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("party", from.partyId())
                .param("worksAs", from.worksAs().name())
                .update();
    }

    void done(String deadlineId, LocalDate on) {
        jdbc.sql("update hand_clock set done_on = :on where deadline_id = :id")
                .param("on", on)
                .param("id", deadlineId)
                .update();
    }

    void withdrawn(String deadlineId, String because) {
        jdbc.sql("update hand_clock set withdrawn_because = :because where deadline_id = :id")
                .param("because", because)
                .param("id", deadlineId)
                .update();
    }

    /** Who keeps a clock; empty when a process started it. */
    Optional<NewDeadline.Holder> keeper(String deadlineId) {
        return jdbc.sql("select party_id, works_as from hand_clock where deadline_id = :id")
                .param("id", deadlineId)
                .query((row, number) ->
                        new NewDeadline.Holder(row.getString("party_id"), WorksAs.valueOf(row.getString("works_as"))))
                .optional();
    }

    Optional<HandClock> find(String deadlineId) {
        return jdbc.sql("""
                        select h.*, p.name as keeper, u.display_name from hand_clock h
                          join party p on p.id = h.party_id
                          left join app_user u on u.id = h.started_by
                         where h.deadline_id = :id""")
                .param("id", deadlineId)
                .query((row, number) -> new HandClock(
                        row.getString("deadline_id"), row.getString("note"), row.getString("keeper"),
                        row.getString("display_name"), DutchTime.dateOf(SqlTime.moment(row, "started_at")),
                        SqlTime.date(row, "done_on"), row.getString("withdrawn_because")))
                .optional();
    }
}
