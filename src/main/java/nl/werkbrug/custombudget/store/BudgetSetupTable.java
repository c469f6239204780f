package nl.werkbrug.custombudget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetKind;
import nl.werkbrug.custombudget.BudgetSetup;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What municipalities decided about their custom budget; joins the caller's transaction. */
@Repository
public class BudgetSetupTable {

    private static final String WORKS_AT = """
            select p.id from party p join membership m on m.party_id = p.id
             where p.kind = 'MUNICIPALITY' and m.user_id = :viewer and m.role_code in (:roles)
             order by p.name limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    BudgetSetupTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The municipality that the viewer leads; the first by name when there are more. */
    public Optional<String> led(Viewer viewer) {
        return municipality(viewer, List.of("LOKET_TEAM_LEAD"));
    }

    /** The municipality of which the viewer works at the loket; idem. */
    public Optional<String> worksAt(Viewer viewer) {
        return municipality(viewer, List.of("LOKET_TEAM_LEAD", "LOKET_CASEWORKER"));
    }

    private Optional<String> municipality(Viewer viewer, List<String> roles) {
        return jdbc.sql(WORKS_AT).param("viewer", viewer.userId()).param("roles", roles).query(String.class).optional();
    }

    /** All of a municipality, the newest first. */
    public List<BudgetSetup> of(String municipalityId) {
        return jdbc.sql("select s.* from custom_budget_setup s where s.municipality_id = :municipality order by s.valid_from desc")
                .param("municipality", municipalityId)
                .query(BudgetSetupTable::read)
                .list();
    }

    public void insert(BudgetSetup it, Viewer viewer) {
        jdbc.sql("""
                        insert into custom_budget_setup (id, municipality_id, valid_from, ceiling_cents, limit_cents, kinds, formal, source,
                               made_by, made_at)
                        values (:id, :municipality, :from, :ceiling, :limit, :kinds, :formal, :source, :by, :now)""")
                .param("id", it.id())
                .param("municipality", it.municipalityId())
                .param("from", it.validFrom())
                .param("ceiling", it.ceiling().cents())
                .param("limit", it.limit().cents())
                .param("kinds", it.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("formal", it.formal())
                .param("source", it.source())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    private static BudgetSetup read(ResultSet row, int number) throws SQLException {
        return new BudgetSetup(
                row.getString("id"), row.getString("municipality_id"), SqlTime.date(row, "valid_from"),
                Money.cents(row.getLong("ceiling_cents")), Money.cents(row.getLong("limit_cents")),
                Arrays.stream(row.getString("kinds").split(",")).map(BudgetKind::valueOf).collect(Collectors.toSet()),
                row.getBoolean("formal"), row.getString("source"));
    }
}
