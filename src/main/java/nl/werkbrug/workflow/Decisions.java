package nl.werkbrug.workflow;

import java.util.List;
import java.util.Map;

/** The decision tables under {@code bpmn/}. A question writes nothing: no history, no variables. */
public interface Decisions {

    /**
     * A row of a table that holds.
     *
     * @param id the row's own id within its table
     * @param outputs what the row says, by the name of the column; an empty cell is left out
     * @param annotation what stands in the column for remarks; empty when nothing does
     */
    record Row(String id, Map<String, String> outputs, String annotation) {

        public Row {
            outputs = Map.copyOf(outputs);
        }
    }

    /**
     * The rows that hold, in the order of the table.
     *
     * @param facts by the names that the table uses: texts, booleans, numbers and {@code LocalDate}; one that is null or
     *     left out is not known
     * @throws IllegalArgumentException when there is no table with that id
     */
    List<Row> evaluate(String table, Map<String, ?> facts);
}
