package nl.werkbrug.learningsubsidy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.learningsubsidy.LearningLevel;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.LearningPlace.State;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes places for learning; joins the caller's transaction. */
@Repository
public class LearningPlaceTable {

    private static final String SELECT = "select l.* from learning_place l where ";

    private final JdbcClient jdbc;

    LearningPlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(LearningPlace it) {
        jdbc.sql("""
                        insert into learning_place (id, hire_id, dossier_id, employer_id, state)
                        values (:id, :hire, :dossier, :employer, :state)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("state", it.state().name())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public LearningPlace get(String id) {
        return jdbc.sql(SELECT + "l.id = :id").param("id", id).query(LearningPlaceTable::read).single();
    }

    /** The same, and whoever else wants it waits for the end of this transaction. */
    public LearningPlace lock(String id) {
        return jdbc.sql(SELECT + "l.id = :id for update").param("id", id).query(LearningPlaceTable::read).single();
    }

    public Optional<LearningPlace> find(String id) {
        return jdbc.sql(SELECT + "l.id = :id").param("id", id).query(LearningPlaceTable::read).optional();
    }

    public Optional<LearningPlace> ofHire(String hireId) {
        return jdbc.sql(SELECT + "l.hire_id = :hire").param("hire", hireId).query(LearningPlaceTable::read).optional();
    }

    /** Those of a dossier that the viewer may see. */
    public List<LearningPlace> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "l.dossier_id = :dossier and " + Visibility.sees("l") + " order by l.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(LearningPlaceTable::read)
                .list();
    }

    /** One on which the viewer works for the employer. */
    public Optional<LearningPlace> ofEmployer(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "l.id = :id and " + Visibility.actsAs("l", WorksAs.PAYROLL))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(LearningPlaceTable::read)
                .optional();
    }

    public void agreement(String id, LearningPlace.Agreement it) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("learning_level", it.level().name());
        values.put("course_code", it.courseCode());
        values.put("recognition_code", it.recognitionCode());
        values.put("school", it.school());
        values.put("agreed_on", it.signedOn());
        values.put("agreement_id", it.documentId());
        values.put("first_day", it.first());
        values.put("last_day", it.last());
        values.put("state", State.KEEPING.name());
        set(id, values);
    }

    public void endedOn(String id, LocalDate day) {
        set(id, Map.of("ended_on", day));
    }

    /** @param day the last day of the employment; null when it goes on after all */
    public void employedUntil(String id, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("employed_until", day);
        set(id, values);
    }

    public void close(String id, State state, LocalDate on, String because) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", state.name());
        values.put("closed_on", on);
        values.put("closed_because", because);
        set(id, values);
    }

    /** @param values by column, each a fixed word of ours */
    private void set(String id, Map<String, Object> values) {
        values.forEach((column, value) -> jdbc.sql("update learning_place set " + column + " = :value where id = :id")
                .param("value", value).param("id", id).update());
    }

    private static LearningPlace read(ResultSet row, int number) throws SQLException {
        LocalDate closedOn = SqlTime.date(row, "closed_on");
        return new LearningPlace(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                State.valueOf(row.getString("state")), agreement(row), SqlTime.date(row, "ended_on"),
                SqlTime.date(row, "employed_until"),
                closedOn == null ? null : new LearningPlace.Closing(closedOn, row.getString("closed_because")));
    }

    private static LearningPlace.Agreement agreement(ResultSet row) throws SQLException {
        String level = row.getString("learning_level");
        return level == null ? null : new LearningPlace.Agreement(
                LearningLevel.valueOf(level), row.getString("course_code"), row.getString("recognition_code"), row.getString("school"),
                SqlTime.date(row, "agreed_on"), row.getString("agreement_id"), SqlTime.date(row, "first_day"),
                SqlTime.date(row, "last_day"));
    }
}
