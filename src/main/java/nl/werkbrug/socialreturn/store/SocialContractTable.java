package nl.werkbrug.socialreturn.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.socialreturn.SocialContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes contracts; joins the caller's transaction. */
@Repository
public class SocialContractTable {

    private static final String SELECT = "select c.* from social_return_contract c where ";
    private static final String OF_VIEWER = """
            exists (select 1 from membership m where m.user_id = :viewer and m.party_id = c.employer_id
                      and m.role_code in ('EMPLOYER_HR', 'EMPLOYER_PAYROLL', 'PAYROLL_AGENT'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SocialContractTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of an employer for which the viewer works; the one that ends first comes first. */
    public List<SocialContract> ofEmployer(String employerId, Viewer viewer) {
        return jdbc.sql(SELECT + "c.employer_id = :employer and " + OF_VIEWER + " order by c.ends_on, c.reference")
                .param("employer", employerId)
                .param("viewer", viewer.userId())
                .query(SocialContractTable::read)
                .list();
    }

    /** One of an employer for which the viewer works. */
    public Optional<SocialContract> visible(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "c.id = :id and " + OF_VIEWER)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(SocialContractTable::read)
                .optional();
    }

    /** Those at which the viewer looks along for the client; the one that ends first comes first. */
    public List<SocialContract> shared(Viewer viewer) {
        return jdbc.sql(SELECT + SocialLookTable.OF_CLIENT + " order by c.ends_on, c.reference, c.id")
                .param("viewer", viewer.userId())
                .query(SocialContractTable::read)
                .list();
    }

    /** One of those. */
    public Optional<SocialContract> shared(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "c.id = :id and " + SocialLookTable.OF_CLIENT)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(SocialContractTable::read)
                .optional();
    }

    /** Whoever else wants it waits for the end of this transaction. */
    public void lock(String id) {
        jdbc.sql("select id from social_return_contract where id = :id for update").param("id", id).query(String.class).single();
    }

    /** For callers that checked who asks; idem below. */
    public List<SocialContract> ofEmployer(String employerId) {
        return jdbc.sql(SELECT + "c.employer_id = :employer order by c.ends_on, c.reference")
                .param("employer", employerId)
                .query(SocialContractTable::read)
                .list();
    }

    public Optional<SocialContract> find(String id) {
        return jdbc.sql(SELECT + "c.id = :id").param("id", id).query(SocialContractTable::read).optional();
    }

    public void insert(SocialContract it, Viewer viewer) {
        values("""
                insert into social_return_contract (id, employer_id, client, municipality_id, reference, value_cents, wage_cents,
                       percentage, fixed_cents, starts_on, ends_on, made_by, made_at)
                values (:id, :employer, :client, :municipality, :reference, :value, :wage, :percentage, :fixed, :starts, :ends,
                       :by, :now)""", it, viewer).param("employer", it.employerId()).update();
    }

    public void change(SocialContract it, Viewer viewer) {
        values("""
                update social_return_contract set client = :client, municipality_id = :municipality, reference = :reference,
                       value_cents = :value, wage_cents = :wage, percentage = :percentage, fixed_cents = :fixed, starts_on = :starts,
                       ends_on = :ends, changed_by = :by, changed_at = :now
                 where id = :id""", it, viewer).update();
    }

    private JdbcClient.StatementSpec values(String sql, SocialContract it, Viewer viewer) {
        return jdbc.sql(sql)
                .param("id", it.id())
                .param("client", it.client())
                .param("municipality", it.municipalityId())
                .param("reference", it.reference())
                .param("value", it.value().cents())
                .param("wage", cents(it.wage()))
                .param("percentage", it.percentage())
                .param("fixed", cents(it.fixed()))
                .param("starts", it.startsOn())
                .param("ends", it.endsOn())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()));
    }

    private static Long cents(Money amount) {
        return amount == null ? null : amount.cents();
    }

    private static SocialContract read(ResultSet row, int number) throws SQLException {
        return new SocialContract(
                row.getString("id"), row.getString("employer_id"), row.getString("client"), row.getString("municipality_id"),
                row.getString("reference"), Money.cents(row.getLong("value_cents")), money(row, "wage_cents"),
                row.getBigDecimal("percentage"), money(row, "fixed_cents"), SqlTime.date(row, "starts_on"), SqlTime.date(row, "ends_on"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? null : Money.cents(cents);
    }
}
