package nl.werkbrug.wagecostbenefit.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.DraftSeal;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were brought; joins the caller's transaction. Who may see them is checked by the caller. */
@Repository
class ImportTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEPT_DAYS = 1;

    private final JdbcClient jdbc;
    private final DraftSeal seal;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, DraftSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    void insert(BenefitImport it, List<ImportedLine> lines, Viewer viewer) {
        jdbc.sql("""
                        insert into wage_cost_benefit_import
                          (id, employer_id, sealed_lines, file_lines, others, brought_by, brought_at)
                        values (:id, :employer, :lines, :count, :others, :by, :now)""")
                .param("id", it.id())
                .param("employer", it.employerId())
                .param("lines", seal.seal(JSON.writeValueAsString(lines), it.id()))
                .param("count", it.lines())
                .param("others", it.others())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    Optional<BenefitImport> find(String id) {
        return jdbc.sql("select * from wage_cost_benefit_import where id = :id").param("id", id)
                .query((row, number) -> new BenefitImport(
                        row.getString("id"), row.getString("employer_id"), row.getInt("file_lines"), row.getInt("others"),
                        SqlTime.moment(row, "booked_at")))
                .optional();
    }

    /** What it says; empty once it was booked. */
    List<ImportedLine> lines(String id) {
        return jdbc.sql("select sealed_lines from wage_cost_benefit_import where id = :id and sealed_lines is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> JSON.readValue(seal.open(text, id), new TypeReference<List<ImportedLine>>() {}))
                .orElse(List.of());
    }

    /** The first of two to book it; nothing of the file stays. */
    boolean book(String id) {
        return jdbc.sql("update wage_cost_benefit_import set booked_at = :now, sealed_lines = null where id = :id and booked_at is null")
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What nobody booked within a day is thrown away. */
    void forgetOld(String employerId) {
        Instant old = clock.instant().minus(KEPT_DAYS, ChronoUnit.DAYS);
        jdbc.sql("delete from wage_cost_benefit_import where employer_id = :employer and booked_at is null and brought_at < :old")
                .param("employer", employerId)
                .param("old", SqlTime.toSql(old))
                .update();
    }
}
