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
            select distinct o.name, u.display_name, o.phone, o.email from dossier_party l
              join party o on o.id = l.party_id
              left join dossier_contact c on c.dossier_id = l.dossier_id and c.party_id = l.party_id
              left join app_user u on u.id = c.user_id
             where l.dossier_id = :dossier and l.part = 'LOKET' and l.until_at is null and\s""" + Visibility.seesWith("l", Right.PROGRESS)
            + " order by o.name";

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
     */
    public record Loket(String organisation, String person, String phone, String email) {}

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
        return jdbc.sql(LOKETS)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Loket(
                        row.getString("name"), row.getString("display_name"), row.getString("phone"), row.getString("email")))
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
