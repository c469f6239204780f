package nl.werkbrug.socialreturn.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.socialreturn.SocialHire;
import nl.werkbrug.socialreturn.SocialHire.State;
import nl.werkbrug.socialreturn.SocialValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who counts for a contract; joins the caller's transaction. */
@Repository
public class SocialHireTable {

    private static final String SELECT = "select s.* from social_return_hire s where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SocialHireTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(SocialHire it) {
        jdbc.sql("""
                        insert into social_return_hire (id, hire_id, dossier_id, employer_id, state)
                        values (:id, :hire, :dossier, :employer, :state)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("state", it.state().name())
                .update();
    }

    public Optional<SocialHire> find(String id) {
        return jdbc.sql(SELECT + "s.id = :id").param("id", id).query(this::read).optional();
    }

    /** Whoever else wants it waits for the end of this transaction. */
    public SocialHire lock(String id) {
        return jdbc.sql(SELECT + "s.id = :id for update").param("id", id).query(this::read).single();
    }

    public Optional<SocialHire> ofHire(String hireId) {
        return jdbc.sql(SELECT + "s.hire_id = :hire").param("hire", hireId).query(this::read).optional();
    }

    /** Those of a dossier that the viewer may see. */
    public List<SocialHire> ofDossier(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "s.dossier_id = :dossier and " + Visibility.sees("s") + " order by s.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(this::read)
                .list();
    }

    /** Those of a contract that the viewer may see. */
    public List<SocialHire> ofContract(String contractId, Viewer viewer) {
        return jdbc.sql(SELECT + "s.contract_id = :contract and " + Visibility.sees("s") + " order by s.counts_from, s.id")
                .param("contract", contractId)
                .param("viewer", viewer.userId())
                .query(this::read)
                .list();
    }

    /** Those that the client counts for a contract at which the viewer looks along for that client. */
    public List<SocialHire> ofSharedContract(String contractId, Viewer viewer) {
        return jdbc.sql("select s.* from social_return_hire s join social_return_contract c on c.id = s.contract_id"
                        + " where c.id = :contract and s.state in ('COUNTING', 'DONE') and " + SocialLookTable.OF_CLIENT
                        + " order by s.counts_from, s.id")
                .param("contract", contractId)
                .param("viewer", viewer.userId())
                .query(this::read)
                .list();
    }

    /** One on which the viewer works for the employer. */
    public Optional<SocialHire> ofEmployer(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "s.id = :id and " + Visibility.actsAs("s", WorksAs.PAYROLL))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(this::read)
                .optional();
    }

    public void link(String id, SocialHire.Link it) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("contract_id", it.contractId());
        values.put("counts_from", it.countsFrom());
        values.put("blocks_id", it.blocksId());
        values.put("block_label", it.label());
        values.put("block_cents", it.value().cents());
        values.put("full_time_hours", it.fullTimeHours());
        values.put("block_source", it.source());
        values.put("state", State.PROVING.name());
        set(id, values);
    }

    /** @param since null when the client does not get the name */
    public void proven(String id, String proofId, LocalDate since) {
        one(id, "proof_id", proofId);
        one(id, "state", State.COUNTING.name());
        named(id, since);
    }

    public void named(String id, LocalDate since) {
        one(id, "named_since", since);
    }

    /** @param day null when the employment goes on after all */
    public void endedOn(String id, LocalDate day) {
        one(id, "ended_on", day);
    }

    public void checkedOn(String id, LocalDate day) {
        one(id, "checked_on", day);
    }

    /** The hours from a day on; what was told for later days is gone. */
    public void hours(String id, LocalDate from, BigDecimal hours, Viewer viewer) {
        jdbc.sql("delete from social_return_hours where link_id = :id and from_day >= :from").param("id", id).param("from", from).update();
        jdbc.sql("""
                        insert into social_return_hours (link_id, from_day, hours, told_by, told_at)
                        values (:id, :from, :hours, :by, :now)""")
                .param("id", id)
                .param("from", from)
                .param("hours", hours)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public void close(String id, State state, LocalDate on, String because) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", state.name());
        values.put("closed_on", on);
        values.put("closed_because", because);
        set(id, values);
    }

    private void set(String id, Map<String, Object> values) {
        values.forEach((column, value) -> one(id, column, value));
    }

    /** @param column a fixed word of ours */
    private void one(String id, String column, Object value) {
        jdbc.sql("update social_return_hire set " + column + " = :value where id = :id").param("value", value).param("id", id).update();
    }

    private SocialHire read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new SocialHire(
                id, row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                State.valueOf(row.getString("state")), link(row), hours(id), row.getString("proof_id"), SqlTime.date(row, "named_since"),
                SqlTime.date(row, "ended_on"), SqlTime.date(row, "checked_on"), row.getString("closed_because"));
    }

    private static SocialHire.Link link(ResultSet row) throws SQLException {
        String contract = row.getString("contract_id");
        return contract == null ? null : new SocialHire.Link(
                contract, SqlTime.date(row, "counts_from"), row.getString("blocks_id"), row.getString("block_label"),
                Money.cents(row.getLong("block_cents")), row.getBigDecimal("full_time_hours"), row.getString("block_source"));
    }

    private List<SocialValue.Stretch> hours(String id) {
        return jdbc.sql("select from_day, hours from social_return_hours where link_id = :id order by from_day")
                .param("id", id)
                .query((row, number) -> new SocialValue.Stretch(SqlTime.date(row, "from_day"), row.getBigDecimal("hours")))
                .list();
    }
}
