package nl.werkbrug.socialreturn.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.socialreturn.SocialLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who may look along at a contract; joins the caller's transaction. */
@Repository
public class SocialLookTable {

    /** Whether the viewer works at the counter of a municipality that may look along at the contract {@code c} now. */
    static final String OF_CLIENT = """
            exists (select 1 from social_return_look l join membership m on m.party_id = l.municipality_id
                     where l.contract_id = c.id and l.withdrawn_at is null and m.user_id = :viewer
                       and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SocialLookTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a contract, the newest first. The caller checked who asks; idem below. */
    public List<SocialLook> of(String contractId) {
        return jdbc.sql("""
                        select l.*, p.name, g.display_name as given_name, w.display_name as withdrawn_name
                          from social_return_look l join party p on p.id = l.municipality_id
                          left join app_user g on g.id = l.given_by left join app_user w on w.id = l.withdrawn_by
                         where l.contract_id = :contract order by l.given_at desc, l.id""")
                .param("contract", contractId)
                .query(SocialLookTable::read)
                .list();
    }

    public void give(String contractId, String municipalityId, Viewer viewer) {
        jdbc.sql("""
                        insert into social_return_look (id, contract_id, municipality_id, given_by, given_at)
                        values (:id, :contract, :municipality, :by, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("contract", contractId)
                .param("municipality", municipalityId)
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Nobody looks along from now on; false when nobody did. */
    public boolean withdraw(String contractId, Viewer viewer) {
        return jdbc.sql("""
                        update social_return_look set withdrawn_by = :by, withdrawn_at = :at
                         where contract_id = :contract and withdrawn_at is null""")
                .param("contract", contractId)
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update() > 0;
    }

    private static SocialLook read(ResultSet row, int number) throws SQLException {
        return new SocialLook(
                row.getString("municipality_id"), row.getString("name"), day(row, "given_at"), row.getString("given_name"),
                day(row, "withdrawn_at"), row.getString("withdrawn_name"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Instant at = SqlTime.moment(row, column);
        return at == null ? null : DutchTime.dateOf(at);
    }
}
