package nl.werkbrug.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is to hand over, as far as a team lead of that loket may. */
@Repository
class HandoverWork {

    // Who left may still hold work; there is no other way to get it from them.
    private static final String HOLDERS = """
            select u.id, u.display_name, h.party_id, p.name as loket, u.active
              from (select m.user_id, m.party_id from membership m
                     where m.party_id in (:lokets) and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD')
                    union
                    select held.assignee_id, held.party_id
                      from (select distinct t.party_id, t.works_as, t.state, t.assignee_id from inbox_task t use index (inbox_held)
                             where t.party_id in (:lokets) and t.works_as in ('LOKET', 'LOKET_LEAD') and t.state = 'OPEN') held
                    union
                    select c.user_id, c.party_id from dossier_contact c where c.party_id in (:lokets)) h
              join app_user u on u.id = h.user_id
              join party p on p.id = h.party_id
             order by u.display_name, u.id, p.name, h.party_id""";
    private static final String RECEIVERS = """
            select distinct u.id, u.display_name, m.party_id, p.name as loket, u.active from app_user u
              join membership m on m.user_id = u.id and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD')
              join membership lead on lead.user_id = :viewer and lead.role_code = 'LOKET_TEAM_LEAD' and lead.party_id = m.party_id
              join party p on p.id = m.party_id
             where m.party_id = :party and u.active = true and u.id <> :from
             order by u.display_name, u.id""";
    private static final String OF_PERSON = " from inbox_task t where t.assignee_id = :from and t.state = 'OPEN' and t.party_id = :party"
            + " and t.works_as in ('LOKET', 'LOKET_LEAD') and case when " + Visibility.worksOn("t") + " then 1 else 0 end = 1";
    private static final String CONTACT = """
              from dossier_contact c join dossier d on d.id = c.dossier_id and d.closed_at is null %s
            where c.user_id = :from and c.party_id = :party
              and exists (select 1 from dossier_party v where v.dossier_id = c.dossier_id and v.party_id = c.party_id and v.part = 'LOKET'
                             and v.until_at is null and\s""" + Visibility.leadsLoket("v") + ")";
    private static final String DOSSIERS = "select c.dossier_id" + CONTACT.formatted("") + " order by c.dossier_id";
    private static final String LETTERS = "select count(*) from (select distinct c.dossier_id, r.party_id" + CONTACT.formatted("""
             join dossier_party l on l.dossier_id = c.dossier_id and l.party_id = c.party_id and l.part = 'LOKET' and l.until_at is null
             join dossier_party r on r.dossier_id = l.dossier_id and r.subject = l.subject and r.party_id <> l.party_id
                                 and r.until_at is null and r.part in ('EMPLOYER', 'COACH')""") + ") letters";

    private final JdbcClient jdbc;

    HandoverWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody of a loket that the viewer leads; who is at two of those is two members. */
    record Member(String userId, String name, String partyId, String loket, boolean active) {

        /** Names this person at this loket. */
        String key() {
            return key(userId, partyId);
        }

        static String key(String userId, String partyId) {
            return userId + "@" + partyId;
        }
    }

    /** Who holds or may hold work that the viewer leads, by name. */
    List<Member> holders(Viewer lead) {
        List<String> lokets = Loket.ledBy(lead, jdbc);
        return lokets.isEmpty() ? List.of() : jdbc.sql(HOLDERS).param("lokets", lokets).query(HandoverWork::member).list();
    }

    /**
     * One of those.
     *
     * @param key of a member, or the id of a user: then at the first loket
     * @throws NotVisible when the viewer does not lead that person
     */
    Member holder(String key, Viewer lead) {
        return holders(lead).stream()
                .filter(it -> it.userId().equals(key) || it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotVisible("user", key));
    }

    /** Who can get the work, by name. */
    List<Member> receivers(Member from, Viewer lead) {
        return query("", RECEIVERS, from, lead).query(HandoverWork::member).list();
    }

    List<Division.Task> tasks(Member from, Viewer lead) {
        return query("select t.id, t.dossier_id, t.procedure_code", OF_PERSON + " order by t.sort_on, t.id", from, lead)
                .query((row, number) -> new Division.Task(row.getString("id"), row.getString("dossier_id"), row.getString("procedure_code")))
                .list();
    }

    /** The dossiers in which the person is the one to call. */
    List<String> dossiers(Member from, Viewer lead) {
        return query("", DOSSIERS, from, lead).query(String.class).list();
    }

    List<HandoverStock.OfProcedure> procedures(Member from, LocalDate today, Viewer lead) {
        return query(
                        "select t.procedure_code, count(*) as tasks, sum(case when t.sort_on < :today then 1 else 0 end) as late",
                        OF_PERSON + " group by t.procedure_code order by t.procedure_code", from, lead)
                .param("today", today)
                .query((row, number) -> new HandoverStock.OfProcedure(row.getString("procedure_code"), row.getInt("tasks"), row.getInt("late")))
                .list();
    }

    /** The terms that run for those tasks, and the first day on which one ends. */
    HandoverStock.Terms terms(Member from, Viewer lead) {
        return query(
                        "select count(*) as terms, min(rd.ends_on) as first_end",
                        OF_PERSON.replace("from inbox_task t", "from inbox_task t join running_deadline rd on rd.task_id = t.id and rd.live = true"),
                        from, lead)
                .query((row, number) -> new HandoverStock.Terms(row.getInt("terms"), SqlTime.date(row, "first_end")))
                .single();
    }

    int letters(Member from, Viewer lead) {
        return query("", LETTERS, from, lead).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec query(String select, String rest, Member from, Viewer lead) {
        return jdbc.sql(select + rest)
                .param("from", from.userId())
                .param("party", from.partyId())
                .param("viewer", lead.userId());
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(row.getString("id"), row.getString("display_name"), row.getString("party_id"), row.getString("loket"),
                row.getBoolean("active"));
    }
}
