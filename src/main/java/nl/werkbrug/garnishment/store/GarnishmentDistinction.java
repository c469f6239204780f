package nl.werkbrug.garnishment.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.inbox.TaskDistinction;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One wage may be garnished more than once: the bailiff and the number at the bailiff tell which garnishment a task is about. */
@Repository
class GarnishmentDistinction implements TaskDistinction {

    private static final String OF = """
            select t.id, g.bailiff_office, g.bailiff_reference
              from inbox_task t
              join garnishment g on g.id = coalesce((select r.garnishment_id from remittance r where r.id = t.business_key), t.business_key)
             where t.id in (:tasks) and\s""" + Visibility.sees("g");

    private final JdbcClient jdbc;

    GarnishmentDistinction(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> taskIds, Viewer viewer) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql(OF).param("tasks", taskIds.isEmpty() ? List.of("") : taskIds).param("viewer", viewer.userId()).query(row -> {
            words.put(row.getString("id"), Words.of(
                    "garnishment.which", row.getString("bailiff_office"), row.getString("bailiff_reference")));
        });
        return words;
    }
}
