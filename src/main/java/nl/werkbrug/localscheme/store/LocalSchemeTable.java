package nl.werkbrug.localscheme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.localscheme.KeptScheme;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which schemes a municipality has; joins the caller's transaction. */
@Repository
public class LocalSchemeTable {

    private static final String LED = """
            exists (select 1 from membership m join party p on p.id = m.party_id and p.kind = 'MUNICIPALITY'
                     where m.party_id = s.municipality_id and m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LocalSchemeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The municipality that the viewer leads; the first by name when there are more. */
    public Optional<String> led(Viewer viewer) {
        return jdbc.sql("""
                        select p.id from party p join membership m on m.party_id = p.id
                         where p.kind = 'MUNICIPALITY' and m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD'
                         order by p.name limit 1""")
                .param("viewer", viewer.userId())
                .query(String.class)
                .optional();
    }

    public void insert(KeptScheme it, Viewer viewer) {
        jdbc.sql("insert into local_scheme (id, municipality_id, created_by, created_at) values (:id, :municipality, :by, :now)")
                .param("id", it.id())
                .param("municipality", it.municipalityId())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Those of the municipalities that the viewer leads. */
    public List<KeptScheme> led(String municipalityId, Viewer viewer) {
        return jdbc.sql("select s.* from local_scheme s where s.municipality_id = :municipality and " + LED + " order by s.created_at, s.id")
                .param("municipality", municipalityId)
                .param("viewer", viewer.userId())
                .query(LocalSchemeTable::read)
                .list();
    }

    /** One of a municipality that the viewer leads. */
    public Optional<KeptScheme> ledOne(String id, Viewer viewer) {
        return jdbc.sql("select s.* from local_scheme s where s.id = :id and " + LED)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(LocalSchemeTable::read)
                .optional();
    }

    public Optional<KeptScheme> find(String id) {
        return jdbc.sql("select s.* from local_scheme s where s.id = :id").param("id", id).query(LocalSchemeTable::read).optional();
    }

    /** Whoever else wants it waits for the end of this transaction. */
    public KeptScheme lock(String id) {
        return jdbc.sql("select s.* from local_scheme s where s.id = :id for update").param("id", id).query(LocalSchemeTable::read).single();
    }

    public List<KeptScheme> of(String municipalityId) {
        return jdbc.sql("select s.* from local_scheme s where s.municipality_id = :municipality order by s.created_at, s.id")
                .param("municipality", municipalityId)
                .query(LocalSchemeTable::read)
                .list();
    }

    public void withdraw(String id, LocalDate from) {
        jdbc.sql("update local_scheme set withdrawn_from = :day where id = :id").param("day", from).param("id", id).update();
    }

    private static KeptScheme read(ResultSet row, int number) throws SQLException {
        return new KeptScheme(row.getString("id"), row.getString("municipality_id"), SqlTime.date(row, "withdrawn_from"));
    }
}
