package nl.werkbrug.localscheme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.localscheme.SchemeVersion.Content;
import nl.werkbrug.scheme.LocalAmount;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of schemes of municipalities; joins the caller's transaction. */
@Repository
public class LocalVersionTable {

    private final JdbcClient jdbc;
    private final LocalPartTable parts;
    private final Clock clock;

    LocalVersionTable(JdbcClient jdbc, LocalPartTable parts, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.clock = clock;
    }

    /** A draft without conditions and questions. */
    public void insert(String id, String schemeId, int number, Content it, Viewer viewer) {
        write("""
                insert into local_scheme_version (id, scheme_id, version_number, title, explanation, legal_basis, source_url, pays_wage,
                       amount_per, cents, cap_cents, ceiling_cents, stays_months, first_rule, first_on, first_count, first_unit,
                       last_rule, last_on, last_count, last_unit, attachments, changed_by, changed_at)
                values (:id, :scheme, :number, :title, :explanation, :basis, :url, :wage, :per, :cents, :cap, :ceiling, :stays,
                       :firstRule, :firstOn, :firstCount, :firstUnit, :lastRule, :lastOn, :lastCount, :lastUnit, :attachments, :by, :now)""",
                it, viewer)
                .param("id", id)
                .param("scheme", schemeId)
                .param("number", number)
                .update();
    }

    /** @return false when it is no draft any more */
    public boolean change(String id, Content it, Viewer viewer) {
        return write("""
                update local_scheme_version set title = :title, explanation = :explanation, legal_basis = :basis, source_url = :url,
                       pays_wage = :wage, amount_per = :per, cents = :cents, cap_cents = :cap, ceiling_cents = :ceiling,
                       stays_months = :stays, first_rule = :firstRule, first_on = :firstOn, first_count = :firstCount,
                       first_unit = :firstUnit, last_rule = :lastRule, last_on = :lastOn, last_count = :lastCount,
                       last_unit = :lastUnit, attachments = :attachments, changed_by = :by, changed_at = :now
                 where id = :id and valid_from is null""", it, viewer)
                .param("id", id)
                .update() == 1;
    }

    /** @return false when it was published before */
    public boolean publish(String id, LocalDate from, Viewer viewer) {
        return jdbc.sql("""
                        update local_scheme_version set valid_from = :day, published_by = :by, published_at = :now
                         where id = :id and valid_from is null""")
                .param("day", from)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update() == 1;
    }

    public Optional<SchemeVersion> find(String id) {
        return jdbc.sql("select * from local_scheme_version where id = :id").param("id", id).query(this::read).optional();
    }

    /** All of a scheme, the newest first. */
    public List<SchemeVersion> of(String schemeId) {
        return jdbc.sql("select * from local_scheme_version where scheme_id = :scheme order by version_number desc")
                .param("scheme", schemeId)
                .query(this::read)
                .list();
    }

    private JdbcClient.StatementSpec write(String sql, Content it, Viewer viewer) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("title", it.title())
                .param("explanation", it.explanation())
                .param("basis", it.legalBasis())
                .param("url", it.sourceUrl())
                .param("wage", it.paysWage())
                .param("per", it.amount().per().name())
                .param("cents", it.amount().euros().cents())
                .param("cap", cents(it.amount().cap()))
                .param("ceiling", cents(it.ceiling()))
                .param("stays", it.staysMonths())
                .param("attachments", String.join("\n", it.attachments()))
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()));
        return WindowColumns.write(WindowColumns.write(statement, "first", it.window().first()), "last", it.window().last());
    }

    private static Long cents(Money amount) {
        return amount == null ? null : amount.cents();
    }

    private SchemeVersion read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        int stays = row.getInt("stays_months");
        return new SchemeVersion(
                id, row.getString("scheme_id"), row.getInt("version_number"), SqlTime.date(row, "valid_from"),
                new Content(
                        row.getString("title"), row.getString("explanation"), row.getString("legal_basis"), row.getString("source_url"),
                        row.getBoolean("pays_wage"),
                        new LocalAmount(LocalAmount.Per.valueOf(row.getString("amount_per")), Money.cents(row.getLong("cents")),
                                money(row, "cap_cents")),
                        money(row, "ceiling_cents"), stays == 0 ? null : stays, WindowColumns.read(row),
                        row.getString("attachments").lines().toList()),
                parts.conditions(id), parts.questions(id));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? null : Money.cents(cents);
    }
}
