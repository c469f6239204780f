package nl.werkbrug.deadline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything wrong with a question, by the name of its field: the first thing said about a field stays. */
public final class Mistakes {

    /** More than this helps nobody, and would let a small question ask for a huge answer. */
    private static final int MOST = 100;

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Adds what is wrong with a field and how to mend it, in Dutch. */
    public void add(String field, String message) {
        if (byField.size() < MOST) {
            byField.putIfAbsent(field, message);
        }
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Whether something is already wrong with the field. */
    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public Map<String, String> byField() {
        return Collections.unmodifiableMap(byField);
    }
}
