package nl.werkbrug.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds dossiers by words, for lists of other things that belong to a dossier. */
@Component
public class DossierSearch {

    private final JdbcClient jdbc;

    public DossierSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A condition on rows about a dossier.
     *
     * @param sql to stand after {@code and}; the permission for the rows themselves is not in it
     * @param values the parameters in it
     */
    public record Condition(String sql, Map<String, Object> values) {}

    /** The newest dossiers of the viewer that hold the words, at most so many; none for a text without letters and digits. */
    public List<String> ids(String text, Viewer viewer, int most) {
        List<String> words = SearchWords.sought(text);
        if (words.isEmpty()) {
            return List.of();
        }
        SoughtDossiers sought = SoughtDossiers.with(words, viewer, jdbc);
        return jdbc.sql(sought.sql() + " order by d.opened_at desc, d.id desc limit :limit")
                .params(sought.values())
                .param("limit", most)
                .query(String.class)
                .list();
    }

    /**
     * That the dossier of a row holds the words, asked of each row in turn.
     *
     * @param column with the dossier's id, such as {@code d.dossier_id}
     */
    public static Condition condition(String column, String text, Viewer viewer) {
        List<String> words = SearchWords.sought(text);
        Map<String, Object> values = SoughtDossiers.values(words, viewer);
        String sql = values.keySet().stream()
                .filter(name -> !name.equals("viewer"))
                .map(name -> SoughtDossiers.holds(column, name))
                .collect(Collectors.joining(" and "));
        return new Condition(sql.isEmpty() ? "1 = 0" : sql, values);
    }
}
