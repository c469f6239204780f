package nl.werkbrug.trialplacement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes trial placements; joins the caller's transaction. */
@Repository
public class PlacementTable {

    private static final String SELECT = "select t.* from trial_placement t where ";

    private final JdbcClient jdbc;

    PlacementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(TrialPlacement it) {
        jdbc.sql("""
                        insert into trial_placement (id, hire_id, dossier_id, employer_id, municipality_id, state, first_day)
                        values (:id, :hire, :dossier, :employer, :municipality, :state, :first)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("municipality", it.municipalityId())
                .param("state", it.state().name())
                .param("first", it.days().first())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public TrialPlacement get(String id) {
        return jdbc.sql(SELECT + "t.id = :id").param("id", id).query(PlacementTable::read).single();
    }

    /** The same, and whoever else wants it waits for the end of this transaction. */
    public TrialPlacement lock(String id) {
        return jdbc.sql(SELECT + "t.id = :id for update").param("id", id).query(PlacementTable::read).single();
    }

    public Optional<TrialPlacement> find(String id) {
        return jdbc.sql(SELECT + "t.id = :id").param("id", id).query(PlacementTable::read).optional();
    }

    public Optional<TrialPlacement> ofHire(String hireId) {
        return jdbc.sql(SELECT + "t.hire_id = :hire").param("hire", hireId).query(PlacementTable::read).optional();
    }

    /** Those of a dossier that the viewer may see, the newest first. */
    public List<TrialPlacement> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "t.dossier_id = :dossier and " + Visibility.sees("t") + " order by t.first_day desc, t.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(PlacementTable::read)
                .list();
    }

    /** One on which the viewer works for the employer. */
    public Optional<TrialPlacement> ofEmployer(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "t.id = :id and " + Visibility.actsAs("t", WorksAs.PAYROLL))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(PlacementTable::read)
                .optional();
    }

    public void plan(String id, Authority authority, Days days) {
        set(id, "authority", authority.name());
        set(id, "first_day", days.first());
        set(id, "last_day", days.last());
        state(id, State.ASKED);
    }

    public void granted(String id, TrialPlacement.Decision decision, Days days) {
        set(id, "decided_on", decision.on());
        set(id, "conditions", decision.conditions());
        set(id, "first_day", days.first());
        set(id, "last_day", days.last());
        state(id, State.GRANTED);
    }

    public void agreement(String id, String documentId) {
        set(id, "agreement_id", documentId);
    }

    public void signed(String id, LocalDate on, LocalDate first) {
        set(id, "signed_on", on);
        first(id, first);
    }

    public void first(String id, LocalDate day) {
        set(id, "first_day", day);
    }

    public void last(String id, LocalDate day) {
        set(id, "last_day", day);
    }

    public void outcomeFrom(String id, LocalDate day) {
        set(id, "outcome_from", day);
    }

    public void state(String id, State state) {
        set(id, "state", state.name());
    }

    /** @param because null when nobody has to say why */
    public void close(String id, State state, LocalDate on, String because) {
        state(id, state);
        set(id, "closed_on", on);
        set(id, "closed_because", because);
    }

    /** @param column a fixed word of ours */
    private void set(String id, String column, Object value) {
        jdbc.sql("update trial_placement set " + column + " = :value where id = :id").param("value", value).param("id", id).update();
    }

    private static TrialPlacement read(ResultSet row, int number) throws SQLException {
        String authority = row.getString("authority");
        LocalDate decidedOn = SqlTime.date(row, "decided_on");
        return new TrialPlacement(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                row.getString("municipality_id"), authority == null ? null : Authority.valueOf(authority),
                State.valueOf(row.getString("state")), new Days(SqlTime.date(row, "first_day"), SqlTime.date(row, "last_day")),
                decidedOn == null ? null : new TrialPlacement.Decision(decidedOn, row.getString("conditions")),
                new TrialPlacement.Agreement(row.getString("agreement_id"), SqlTime.date(row, "signed_on")),
                new TrialPlacement.Closing(
                        SqlTime.date(row, "outcome_from"), SqlTime.date(row, "closed_on"), row.getString("closed_because")));
    }
}
