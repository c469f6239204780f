package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.shared.Money;

/** Turns answers into values of the expression language: a dot in a key is a step into a nested context. */
final class NestedValues {

    private NestedValues() {}

    static void put(Map<String, Object> values, String key, Object answer) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            values.put(key, expressible(answer));
        } else {
            put(nested(values, key.substring(0, dot)), key.substring(dot + 1), answer);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> values, String name) {
        return (Map<String, Object>) values.computeIfAbsent(name, absent -> new HashMap<String, Object>());
    }

    private static Object expressible(Object answer) {
        if (answer instanceof Money money) {
            return money.inEuros();
        }
        if (answer instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        return answer instanceof Set<?> chosen ? List.copyOf(chosen) : answer;
    }
}
