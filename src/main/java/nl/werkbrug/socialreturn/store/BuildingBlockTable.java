package nl.werkbrug.socialreturn.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.socialreturn.BuildingBlocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes building blocks; joins the caller's transaction. Everybody may read them. */
@Repository
public class BuildingBlockTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BuildingBlockTable(JdbcClient jdbc, Clock clock) {
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

    /** All versions of a municipality, the newest first. */
    public List<BuildingBlocks> of(String municipalityId) {
        return jdbc.sql("select * from building_blocks where municipality_id = :municipality order by valid_from desc")
                .param("municipality", municipalityId)
                .query(this::read)
                .list();
    }

    public Optional<BuildingBlocks> find(String id) {
        return jdbc.sql("select * from building_blocks where id = :id").param("id", id).query(this::read).optional();
    }

    /** The version that holds for who begins to count on this day. */
    public Optional<BuildingBlocks> on(String municipalityId, LocalDate day) {
        return of(municipalityId).stream().filter(it -> !it.validFrom().isAfter(day)).findFirst();
    }

    /** The municipalities that have any. */
    public List<String> municipalities() {
        return jdbc.sql("select distinct municipality_id from building_blocks").query(String.class).list();
    }

    /** Whether somebody counts with a value of this version. */
    public boolean used(String id) {
        return jdbc.sql("select count(*) from social_return_hire where blocks_id = :id").param("id", id).query(Integer.class).single() > 0;
    }

    public void insert(BuildingBlocks it, Viewer viewer) {
        jdbc.sql("""
                        insert into building_blocks (id, municipality_id, valid_from, full_time_hours, source, made_by, made_at)
                        values (:id, :municipality, :from, :hours, :source, :by, :now)""")
                .param("id", it.id())
                .param("municipality", it.municipalityId())
                .param("from", it.validFrom())
                .param("hours", it.fullTimeHours())
                .param("source", it.source())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        it.rows().forEach(row -> jdbc.sql("""
                        insert into building_block (blocks_id, place, label, cents, bonus)
                        values (:id, :place, :label, :cents, :bonus)""")
                .param("id", it.id())
                .param("place", row.place())
                .param("label", row.label())
                .param("cents", row.value().cents())
                .param("bonus", row.bonus())
                .update());
    }

    public void delete(String id) {
        jdbc.sql("delete from building_block where blocks_id = :id").param("id", id).update();
        jdbc.sql("delete from building_blocks where id = :id").param("id", id).update();
    }

    private BuildingBlocks read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new BuildingBlocks(
                id, row.getString("municipality_id"), SqlTime.date(row, "valid_from"), row.getBigDecimal("full_time_hours"),
                row.getString("source"), rows(id));
    }

    private List<BuildingBlocks.Row> rows(String id) {
        return jdbc.sql("select * from building_block where blocks_id = :id order by place")
                .param("id", id)
                .query((row, number) -> new BuildingBlocks.Row(
                        row.getInt("place"), row.getString("label"), Money.cents(row.getLong("cents")), row.getBoolean("bonus")))
                .list();
    }
}
