package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.imports.ImportActor;
import nl.werkbrug.garnishment.imports.PayRunImport;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files and messages with pay runs that were brought; the lines themselves only until they are booked. */
@Repository
public class PayRunImportTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PayRunImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what was brought, in the place of what the same person brought for the employer and did not book. */
    public void insert(
            String id, String employerId, String key, String sealed, int lines, int employees, int skipped, ImportActor by) {
        jdbc.sql("delete from pay_run_import where employer_id = :employer and uploaded_by = :by and state = 'PREVIEW'")
                .param("employer", employerId)
                .param("by", by.id())
                .update();
        jdbc.sql("""
                        insert into pay_run_import (id, employer_id, state, content_key, runs_sealed, line_count, employee_count,
                          skipped_count, uploaded_by, uploaded_at)
                        values (:id, :employer, 'PREVIEW', :key, :sealed, :lines, :employees, :skipped, :by, :at)""")
                .param("id", id).param("employer", employerId).param("key", key).param("sealed", sealed)
                .param("lines", lines).param("employees", employees).param("skipped", skipped).param("by", by.id())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Optional<PayRunImport> find(String id) {
        return jdbc.sql("select * from pay_run_import where id = :id").param("id", id).query(PayRunImportTable::read).optional();
    }

    /** Holds the row until the transaction ends, so that a second press of the button waits for the first. */
    public Optional<PayRunImport> lock(String id) {
        return jdbc.sql("select * from pay_run_import where id = :id for update")
                .param("id", id).query(PayRunImportTable::read).optional();
    }

    /** The import in which this content was booked for the employer. */
    public Optional<PayRunImport> booked(String employerId, String key) {
        return jdbc.sql("select * from pay_run_import where employer_id = :employer and booked_key = :key")
                .param("employer", employerId)
                .param("key", key)
                .query(PayRunImportTable::read)
                .optional();
    }

    public String key(String id) {
        return jdbc.sql("select content_key from pay_run_import where id = :id").param("id", id).query(String.class).single();
    }

    public String sealed(String id) {
        return jdbc.sql("select runs_sealed from pay_run_import where id = :id").param("id", id).query(String.class).single();
    }

    /**
     * Makes it booked and forgets its lines.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the same content is booked at this moment
     */
    public void book(String id, Money withheld, ImportActor by) {
        jdbc.sql("""
                        update pay_run_import set state = 'BOOKED', booked_key = content_key, runs_sealed = null,
                               withheld_cents = :withheld, booked_by = :by, booked_by_name = :name, booked_at = :at
                         where id = :id and state = 'PREVIEW'""")
                .param("withheld", withheld.cents())
                .param("by", by.id())
                .param("name", by.name())
                .param("at", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    public String bookedById(String id) {
        return jdbc.sql("select booked_by from pay_run_import where id = :id").param("id", id).query(String.class).single();
    }

    /** Marks as done every import of which no run waits any more. */
    public void finish() {
        jdbc.sql("""
                        update pay_run_import set state = 'DONE' where state = 'BOOKED' and not exists
                          (select 1 from pay_run_move v where v.import_id = pay_run_import.id and v.moved_at is null)""")
                .update();
    }

    /** The booked imports of an employer, newest first. */
    public List<PayRunImport> ofEmployer(String employerId, int most) {
        return jdbc.sql("""
                        select * from pay_run_import where employer_id = :employer and state in ('BOOKED', 'DONE')
                         order by booked_at desc, id limit :most""")
                .param("employer", employerId)
                .param("most", most)
                .query(PayRunImportTable::read)
                .list();
    }

    /** Throws away what nobody booked in time. */
    public int forget(Duration age) {
        return jdbc.sql("delete from pay_run_import where state = 'PREVIEW' and uploaded_at < :before")
                .param("before", SqlTime.toSql(clock.instant().minus(age)))
                .update();
    }

    private static PayRunImport read(ResultSet row, int number) throws SQLException {
        return new PayRunImport(
                row.getString("id"),
                row.getString("employer_id"),
                PayRunImport.State.valueOf(row.getString("state")),
                row.getInt("line_count"),
                row.getInt("employee_count"),
                row.getInt("skipped_count"),
                SqlMoney.of(row, "withheld_cents"),
                row.getString("uploaded_by"),
                SqlTime.moment(row, "uploaded_at"),
                row.getString("booked_by_name"),
                SqlTime.moment(row, "booked_at"));
    }
}
