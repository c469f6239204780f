package nl.werkbrug.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The few kinds of value that may live in a process: the engine stores them as they are, and none can hold a person. */
final class Variables {

    private Variables() {}

    /** @throws IllegalArgumentException for anything but ids, flags, counts, codes and dates */
    static Map<String, Object> of(Map<String, Object> values) {
        Map<String, Object> stored = new HashMap<>();
        values.forEach((name, value) -> stored.put(name, stored(name, value)));
        return stored;
    }

    private static Object stored(String name, Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long) {
            return value;
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        throw new IllegalArgumentException("Process variable " + name + " is a " + value.getClass().getName());
    }
}
