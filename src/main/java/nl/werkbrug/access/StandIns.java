package nl.werkbrug.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom: a colleague who can do that work. Everybody arranges this for the own work; a team lead of the loket also
 * for a colleague.
 */
@Component
public class StandIns {

    /**
     * Colleagues who do all the work of the viewer for the same party: else the wall around a garnishment would have a door. Only
     * signing stays with those who lead.
     */
    private static final String CANDIDATES = """
            select distinct u.id, u.display_name, u.email from app_user u
              join membership theirs on theirs.user_id = u.id
              join membership own on own.party_id = theirs.party_id and own.user_id = :viewer
             where u.active = true and u.id <> :viewer
               and exists (select 1 from access_rule r where r.role_code = own.role_code)
               and not exists (
                 select 1 from access_rule does where does.role_code = own.role_code and does.works_as <> 'LOKET_LEAD'
                    and not exists (select 1 from access_rule can where can.role_code = theirs.role_code
                                       and can.subject = does.subject and can.works_as = does.works_as))
             order by u.display_name, u.id""";
    // Whom a team lead may arrange it for: everybody of the loket that is led, as far as the work is the loket's.
    private static final String LED = """
            select distinct u.id, u.display_name, u.email from app_user u
              join membership m on m.user_id = u.id and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD')
              join membership lead on lead.party_id = m.party_id and lead.user_id = :viewer and lead.role_code = 'LOKET_TEAM_LEAD'
             where u.active = true and u.id <> :viewer order by u.display_name, u.id""";
    private static final String NOW = " s.ended_at is null and s.from_on <= :today and s.until_on >= :today";
    private static final String SELECT = """
            select s.id, u.display_name as of_whom, w.display_name as by_whom, s.from_on, s.until_on from stand_in s
              join app_user u on u.id = s.user_id
              join app_user w on w.id = s.stand_in_id and w.active = true
             where""" + NOW;
    private static final String NAME = """
            insert into stand_in (id, user_id, stand_in_id, from_on, until_on, recorded_at, arranged_by)
            values (:id, :viewer, :colleague, :today, :until, :now, :by)""";
    private static final String ENDS = "(user_id = :viewer or arranged_by = :viewer)";
    private static final String CHANGE = "update stand_in s set s.until_on = :until"
            + " where s.user_id = :viewer and s.stand_in_id = :colleague and" + NOW;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    StandIns(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whom the viewer can name, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(Viewer viewer) {
        return people(CANDIDATES, viewer.userId());
    }

    /** The colleagues for whom the viewer arranges it as team lead of a loket, by name; nobody for who leads none. */
    @Transactional(readOnly = true)
    public List<Colleague> led(Viewer viewer) {
        return people(LED, viewer.userId());
    }

    /**
     * Whom a team lead can name for a colleague: who does all the colleague's work, as when the colleague chose.
     *
     * @throws NotVisible when the viewer does not lead the colleague
     */
    @Transactional(readOnly = true)
    public List<Colleague> candidatesFor(String userId, Viewer lead) {
        mustLead(userId, lead);
        return people(CANDIDATES, userId);
    }

    private void mustLead(String userId, Viewer lead) {
        if (led(lead).stream().noneMatch(it -> it.userId().equals(userId))) {
            throw new NotVisible("user", userId);
        }
    }

    private List<Colleague> people(String sql, String userId) {
        return jdbc.sql(sql)
                .param("viewer", userId)
                .query((row, number) ->
                        new Colleague(row.getString("id"), row.getString("display_name"), row.getString("email")))
                .list();
    }

    /**
     * From today on the colleague stands in for the viewer; naming somebody who does already moves the last day.
     *
     * @param until the last day, not in the past
     * @return whether the colleague can do the viewer's work; when not, nothing changes
     */
    @Transactional
    public boolean name(String colleagueId, LocalDate until, Viewer viewer) {
        return name(viewer.userId(), colleagueId, until, viewer);
    }

    /**
     * The same for a colleague who cannot do it, such as one who is ill; by a team lead.
     *
     * @throws NotVisible when the viewer does not lead the colleague
     */
    @Transactional
    public boolean nameFor(String userId, String colleagueId, LocalDate until, Viewer lead) {
        mustLead(userId, lead);
        return name(userId, colleagueId, until, lead);
    }

    private boolean name(String userId, String colleagueId, LocalDate until, Viewer by) {
        LocalDate today = DutchTime.today(clock);
        if (until.isBefore(today)) {
            throw new IllegalArgumentException("A stand-in cannot end in the past");
        }
        lock(userId);
        if (people(CANDIDATES, userId).stream().noneMatch(one -> one.userId().equals(colleagueId))) {
            return false;
        }
        if (write(CHANGE, userId, colleagueId, until, today, by) == 0) {
            write(NAME, userId, colleagueId, until, today, by);
        }
        audit.did(by.userId(), "STAND_IN", "user", colleagueId, by.userId().equals(userId) ? until.toString() : until + " for " + userId);
        return true;
    }

    /**
     * Ends it now. Ending twice is ending once.
     *
     * @throws NotVisible when it is not the viewer's own, and the viewer did not arrange it
     */
    @Transactional
    public void end(String id, Viewer viewer) {
        int own = jdbc.sql("select count(*) from stand_in where id = :id and " + ENDS)
                .param("id", id).param("viewer", viewer.userId()).query(Integer.class).single();
        if (own == 0) {
            throw new NotVisible("stand-in", id);
        }
        int ended = jdbc.sql("update stand_in set ended_at = :now where id = :id and ended_at is null and " + ENDS)
                .param("id", id)
                .param("viewer", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        if (ended == 1) {
            audit.did(viewer.userId(), "END_STAND_IN", "stand-in", id, null);
        }
    }

    /** Who stands in for the viewer now. */
    @Transactional(readOnly = true)
    public List<StandIn> ofViewer(Viewer viewer) {
        return list(" and s.user_id = :viewer order by s.until_on, s.id", viewer);
    }

    /** For whom the viewer stands in now. */
    @Transactional(readOnly = true)
    public List<StandIn> byViewer(Viewer viewer) {
        return list(" and s.stand_in_id = :viewer order by s.until_on, s.id", viewer);
    }

    /** What the viewer arranged for others and holds now. */
    @Transactional(readOnly = true)
    public List<StandIn> arranged(Viewer viewer) {
        return list(" and s.arranged_by = :viewer order by u.display_name, s.until_on, s.id", viewer);
    }

    /** The ids of those who stand in for the user today. */
    public List<String> today(String userId) {
        return jdbc.sql("select distinct s.stand_in_id from stand_in s where s.user_id = :user and" + NOW)
                .param("user", userId)
                .param("today", DutchTime.today(clock))
                .query(String.class)
                .list();
    }

    private List<StandIn> list(String where, Viewer viewer) {
        return jdbc.sql(SELECT + where)
                .param("viewer", viewer.userId())
                .param("today", DutchTime.today(clock))
                .query((row, number) -> new StandIn(
                        row.getString("id"), row.getString("of_whom"), row.getString("by_whom"),
                        SqlTime.date(row, "from_on"), SqlTime.date(row, "until_on")))
                .list();
    }

    private int write(String sql, String userId, String colleagueId, LocalDate until, LocalDate today, Viewer by) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("viewer", userId)
                .param("colleague", colleagueId)
                .param("until", until)
                .param("today", today);
        return sql.equals(CHANGE)
                ? statement.update()
                : statement.param("id", UUID.randomUUID().toString())
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("by", by.userId().equals(userId) ? null : by.userId())
                        .update();
    }

    /** Two clicks at one moment must not become two rows. */
    private void lock(String userId) {
        jdbc.sql("select id from app_user where id = :viewer for update")
                .param("viewer", userId)
                .query(String.class)
                .optional();
    }
}
