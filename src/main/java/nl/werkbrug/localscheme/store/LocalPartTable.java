package nl.werkbrug.localscheme.store;

import java.util.Arrays;
import java.util.List;
import nl.werkbrug.localscheme.LocalQuestion;
import nl.werkbrug.localscheme.SchemeVersion.Asked;
import nl.werkbrug.scheme.LocalCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conditions and questions of versions; joins the caller's transaction. */
@Repository
public class LocalPartTable {

    private final JdbcClient jdbc;

    LocalPartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Asked> conditions(String versionId) {
        return jdbc.sql("select * from local_scheme_condition where version_id = :version order by place")
                .param("version", versionId)
                .query((row, number) -> new Asked(row.getInt("place"), new LocalCondition(
                        row.getString("about"), LocalCondition.Comparison.valueOf(row.getString("comparison")),
                        Arrays.asList(row.getString("wanted").split(",")))))
                .list();
    }

    public List<LocalQuestion> questions(String versionId) {
        return jdbc.sql("select * from local_scheme_question where version_id = :version order by place")
                .param("version", versionId)
                .query((row, number) -> new LocalQuestion(
                        row.getInt("place"), row.getString("label"), row.getString("hint"),
                        LocalQuestion.Kind.valueOf(row.getString("kind")), row.getBoolean("required")))
                .list();
    }

    public void add(String versionId, int place, LocalCondition it) {
        jdbc.sql("""
                        insert into local_scheme_condition (version_id, place, about, comparison, wanted)
                        values (:version, :place, :about, :comparison, :wanted)""")
                .param("version", versionId)
                .param("place", place)
                .param("about", it.about())
                .param("comparison", it.comparison().name())
                .param("wanted", String.join(",", it.values()))
                .update();
    }

    public void add(String versionId, LocalQuestion it) {
        jdbc.sql("""
                        insert into local_scheme_question (version_id, place, label, hint, kind, required)
                        values (:version, :place, :label, :hint, :kind, :required)""")
                .param("version", versionId)
                .param("place", it.place())
                .param("label", it.label())
                .param("hint", it.hint())
                .param("kind", it.kind().name())
                .param("required", it.required())
                .update();
    }

    /** Taking away what is gone changes nothing. */
    public void removeCondition(String versionId, int place) {
        remove("local_scheme_condition", versionId, place);
    }

    /** Idem. */
    public void removeQuestion(String versionId, int place) {
        remove("local_scheme_question", versionId, place);
    }

    /** @param table a fixed word of ours */
    private void remove(String table, String versionId, int place) {
        jdbc.sql("delete from " + table + " where version_id = :version and place = :place")
                .param("version", versionId)
                .param("place", place)
                .update();
    }
}
