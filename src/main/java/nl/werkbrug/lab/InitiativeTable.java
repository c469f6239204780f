package nl.werkbrug.lab;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kept initiatives; the caller says of which municipalities. */
@Repository
class InitiativeTable {

    private static final int MOST = 200;
    private static final String SELECT = """
            select i.*, p.name as municipality, u.display_name as maker,
                   case when exists (select 1 from membership m where m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD'
                                        and m.party_id = i.municipality_id) then 1 else 0 end as own
              from lab_initiative i join party p on p.id = i.municipality_id left join app_user u on u.id = i.made_by
             where i.municipality_id in (:municipalities)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    InitiativeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    List<Initiative> of(List<String> municipalities, Viewer viewer) {
        return jdbc.sql(SELECT + " order by i.from_on desc, i.title, i.id limit " + MOST)
                .param("municipalities", municipalities)
                .param("viewer", viewer.userId())
                .query(InitiativeTable::row)
                .list();
    }

    List<Initiative> find(String id, List<String> municipalities, Viewer viewer) {
        return jdbc.sql(SELECT + " and i.id = :id")
                .param("municipalities", municipalities)
                .param("viewer", viewer.userId())
                .param("id", id)
                .query(InitiativeTable::row)
                .list();
    }

    List<Initiative.Value> values(String id) {
        return jdbc.sql("select v.*, u.display_name from lab_value v left join app_user u on u.id = v.noted_by"
                        + " where v.initiative_id = :id order by v.noted_at, v.id")
                .param("id", id)
                .query((row, number) -> new Initiative.Value(
                        Initiative.Kind.valueOf(row.getString("kind")), row.getString("what"), money(row), row.getString("source"),
                        row.getString("display_name"), DutchTime.dateOf(SqlTime.moment(row, "noted_at"))))
                .list();
    }

    void add(Initiative it, Viewer viewer) {
        jdbc.sql("""
                        insert into lab_initiative (id, municipality_id, title, about, place, audience, procedure_code, from_on, until_on, made_by,
                                                    made_at)
                        values (:id, :municipality, :title, :about, :place, :audience, :procedure, :from, :until, :viewer, :now)""")
                .param("id", it.id())
                .param("municipality", it.municipalityId())
                .param("title", it.title())
                .param("about", it.about())
                .param("place", it.place())
                .param("audience", it.audience())
                .param("procedure", it.procedure())
                .param("from", it.from())
                .param("until", it.until())
                .param("viewer", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    void change(Initiative it) {
        jdbc.sql("""
                        update lab_initiative set title = :title, about = :about, place = :place, audience = :audience, procedure_code = :procedure,
                               from_on = :from, until_on = :until where id = :id""")
                .param("title", it.title())
                .param("about", it.about())
                .param("place", it.place())
                .param("audience", it.audience())
                .param("procedure", it.procedure())
                .param("from", it.from())
                .param("until", it.until())
                .param("id", it.id())
                .update();
    }

    void add(String initiative, Initiative.Value it, Viewer viewer) {
        jdbc.sql("""
                        insert into lab_value (id, initiative_id, kind, what, cents, source, noted_by, noted_at)
                        values (:id, :initiative, :kind, :what, :cents, :source, :viewer, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("initiative", initiative)
                .param("kind", it.kind().name())
                .param("what", it.what())
                .param("cents", it.amount() == null ? null : it.amount().cents())
                .param("source", it.source())
                .param("viewer", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    private static Money money(ResultSet row) throws SQLException {
        long cents = row.getLong("cents");
        return row.wasNull() ? null : Money.cents(cents);
    }

    private static Initiative row(ResultSet row, int number) throws SQLException {
        return new Initiative(
                row.getString("id"), row.getString("municipality_id"), row.getString("municipality"), row.getString("title"),
                row.getString("about"), row.getString("place"), row.getString("audience"), row.getString("procedure_code"),
                SqlTime.date(row, "from_on"), SqlTime.date(row, "until_on"), row.getString("maker"), row.getInt("own") == 1, List.of());
    }
}
