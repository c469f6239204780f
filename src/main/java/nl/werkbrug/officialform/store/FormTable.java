package nl.werkbrug.officialform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.officialform.OfficialForm;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms; joins the caller's transaction. */
@Repository
public class FormTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the authority has a form with this title for this kind */
    public void insert(OfficialForm it, String by) {
        jdbc.sql("""
                        insert into official_form (id, kind, authority, title, created_by, created_at)
                        values (:id, :kind, :authority, :title, :by, :now)""")
                .param("id", it.id())
                .param("kind", it.kind())
                .param("authority", it.authority())
                .param("title", it.title())
                .param("by", by)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Optional<OfficialForm> find(String id) {
        return jdbc.sql("select * from official_form where id = :id").param("id", id).query(FormTable::form).optional();
    }

    /** Whether the authority has a form with this title for this kind. */
    public boolean exists(String kind, String authority, String title) {
        return jdbc.sql("select count(*) from official_form where kind = :kind and authority = :authority and title = :title")
                .param("kind", kind).param("authority", authority).param("title", title)
                .query(Integer.class).single() > 0;
    }

    public List<OfficialForm> all() {
        return jdbc.sql("select * from official_form order by authority, title, id").query(FormTable::form).list();
    }

    private static OfficialForm form(ResultSet row, int number) throws SQLException {
        return new OfficialForm(row.getString("id"), row.getString("kind"), row.getString("authority"), row.getString("title"));
    }
}
