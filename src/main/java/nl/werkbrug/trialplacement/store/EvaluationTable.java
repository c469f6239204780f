package nl.werkbrug.trialplacement.store;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.trialplacement.PlacementEvaluation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes evaluations; joins the caller's transaction. */
@Repository
public class EvaluationTable {

    private final JdbcClient jdbc;

    EvaluationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it; of each kind there is one. */
    public void insert(String trialId, PlacementEvaluation it, Viewer viewer) {
        jdbc.sql("""
                        insert into trial_evaluation (id, trial_id, kind, held_on, work_text, person_text, agreed_text, told_by)
                        values (:id, :trial, :kind, :on, :work, :person, :agreed, :by)""")
                .param("id", UUID.randomUUID().toString())
                .param("trial", trialId)
                .param("kind", it.kind().name())
                .param("on", it.heldOn())
                .param("work", it.work())
                .param("person", it.person())
                .param("agreed", it.agreed())
                .param("by", viewer.userId())
                .update();
    }

    /** In the order in which they were held. */
    public List<PlacementEvaluation> of(String trialId) {
        return jdbc.sql("select * from trial_evaluation where trial_id = :trial order by held_on, kind desc")
                .param("trial", trialId)
                .query((row, number) -> new PlacementEvaluation(
                        PlacementEvaluation.Kind.valueOf(row.getString("kind")), SqlTime.date(row, "held_on"),
                        row.getString("work_text"), row.getString("person_text"), row.getString("agreed_text")))
                .list();
    }
}
