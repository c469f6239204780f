package nl.werkbrug.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that wait to be written, table after table in the order in which they were first added. */
final class Rows {

    private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();

    /** @param into the table with its columns, as {@code party (id, name)} */
    void add(String into, Object... values) {
        waiting.computeIfAbsent(into, key -> new ArrayList<>()).add(values);
    }

    void write(JdbcTemplate jdbc) {
        waiting.forEach((into, rows) -> jdbc.batchUpdate(
                "insert into " + into + " values (" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")", rows));
        waiting.clear();
    }
}
