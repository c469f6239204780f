package nl.werkbrug.dossier;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who at a loket is the one to call about a dossier. */
@Component
public class Contacts {

    private static final String FIRST = """
            insert into dossier_contact (dossier_id, party_id, user_id, since_at)
            select d.id, :party, :user, :now from dossier d
             where d.id = :dossier
               and not exists (select 1 from dossier_contact c where c.dossier_id = d.id and c.party_id = :party)""";
    private static final String OF = """
            select distinct o.name, u.display_name from dossier_contact c
              join dossier_party l on l.dossier_id = c.dossier_id and l.party_id = c.party_id and l.part = 'LOKET' and l.until_at is null
              join party o on o.id = c.party_id
              join app_user u on u.id = c.user_id
             where c.dossier_id = :dossier and\s""" + Visibility.seesWith("l", Right.PROGRESS) + " order by o.name";

    private static final String LOKETS = """
            select distinct o.name, u.display_name, o.phone, o.email, 1 as let_in from dossier_party l
              join party o on o.id = l.party_id
              left join dossier_contact c on c.dossier_id = l.dossier_id and c.party_id = l.party_id
              left join app_user u on u.id = c.user_id
             where l.dossier_id = :dossier and l.part = 'LOKET' and l.until_at is null and\s""" + Visibility.seesWith("l", Right.PROGRESS);
    // Where the employer is: whoever sees the dossier knows that.
    private static final String NEAR = """
             union all
            select o.name, null, o.phone, o.email, 0 from dossier d
              join party e on e.id = d.employer_id
              join municipality m on lower(m.name) = lower(e.city)
              join party o on o.id = m.party_id
             where d.id = :dossier and exists (select 1 from dossier_party l where l.dossier_id = d.id and l.until_at is null and\s"""
            + Visibility.seesWith("l", Right.PROGRESS) + ")";
    private static final String IN_ORDER = " order by let_in desc, name";

    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A contact person, with the organisation. */
    public record ContactPerson(String organisation, String name) {}

    /**
     * How to reach a loket.
     *
     * @param person its contact person; null while nobody took a task there
     * @param phone null when unknown
     * @param email null when unknown
     * @param letIn whether it sees the dossier; else it is only the one of the municipality where the employer is
     */
    public record Loket(String organisation, String person, String phone, String email, boolean letIn) {

        /** Whether somebody can call or mail it. */
        public boolean reachable() {
            return phone != null || email != null;
        }
    }

    /** The first who takes or does a task for the loket is its contact person; for the next ones this changes nothing. */
    @Transactional
    public void begin(String dossierId, String partyId, String userId) {
        try {
            jdbc.sql(FIRST)
                    .param("dossier", dossierId)
                    .param("party", partyId)
                    .param("user", userId)
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
        } catch (DuplicateKeyException first) {
            // Somebody took another task of the dossier at the same moment and was first; both databases only undo the statement.
        }
    }

    /** Somebody else from now on; false when it was not that person any more. */
    @Transactional
    public boolean pass(String dossierId, String partyId, String fromUserId, String toUserId) {
        return jdbc.sql("""
                        update dossier_contact set user_id = :to, since_at = :now
                         where dossier_id = :dossier and party_id = :party and user_id = :from""")
                        .param("to", toUserId)
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("dossier", dossierId)
                        .param("party", partyId)
                        .param("from", fromUserId)
                        .update()
                == 1;
    }

    /** The lokets that are let in for something that the viewer sees. */
    @Transactional(readOnly = true)
    public List<Loket> lokets(String dossierId, Viewer viewer) {
        return found(LOKETS + IN_ORDER, dossierId, viewer);
    }

    /** The same; when none of them can be called or mailed also the loket of the municipality where the employer is, if that can. */
    @Transactional(readOnly = true)
    public List<Loket> whomToAsk(String dossierId, Viewer viewer) {
        List<Loket> all = found(LOKETS + NEAR + IN_ORDER, dossierId, viewer);
        boolean reached = all.stream().anyMatch(it -> it.letIn() && it.reachable());
        return all.stream().filter(it -> it.letIn() || !reached && it.reachable()).toList();
    }

    private List<Loket> found(String sql, String dossierId, Viewer viewer) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Loket(
                        row.getString("name"), row.getString("display_name"), row.getString("phone"), row.getString("email"),
                        row.getInt("let_in") == 1))
                .list();
    }

    /** The contact persons of the lokets that are let in for something that the viewer sees. */
    @Transactional(readOnly = true)
    public List<ContactPerson> of(String dossierId, Viewer viewer) {
        return jdbc.sql(OF)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new ContactPerson(row.getString("name"), row.getString("display_name")))
                .list();
    }
}
