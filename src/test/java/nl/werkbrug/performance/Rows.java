package nl.werkbrug.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that wait to be written, table after table in the order in which they were first added. */
final class Rows {

    private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();
    private final Set<String> added = new HashSet<>();

    /** @param into the table with its columns, as {@code party (id, name)} */
    void add(String into, Object... values) {
        waiting.computeIfAbsent(into, key -> new ArrayList<>()).add(values);
    }

    /** The same, unless this was added since the last {@link #write}. */
    void addOnce(String key, String into, Object... values) {
        if (added.add(key)) {
            add(into, values);
        }
    }

    void write(JdbcTemplate jdbc) {
        waiting.forEach((into, rows) -> jdbc.batchUpdate(
                "insert into " + into + " values (" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")", rows));
        waiting.clear();
        added.clear();
    }
}
