package nl.werkbrug.scheme;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A hire as the tables see it: the facts, what follows from them, and what to ask when that is not known. */
final class Situation {

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Set<Fact>> behind = new HashMap<>();

    Situation(HireFacts facts) {
        Map<Fact, Object> told = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            behind.put(fact.key(), Set.of(fact));
            facts.get(fact, Object.class).ifPresent(value -> told.put(fact, value));
        }
        told.forEach((fact, value) -> values.put(fact.key(), value instanceof Enum<?> one ? one.name() : value));
    }

    /** Something that follows from facts, with the facts to ask for while it is not known (null, or the word UNKNOWN). */
    void derive(String name, Object value, Set<Fact> missing) {
        values.put(name, value);
        behind.put(name, missing);
    }

    Map<String, Object> values() {
        return values;
    }

    /**
     * The facts to ask for.
     *
     * @param name a fact or something derived, as the tables name it
     */
    Set<Fact> behind(String name) {
        if (!behind.containsKey(name)) {
            throw new IllegalArgumentException("A table asks for " + name + ", which nobody can tell");
        }
        return behind.get(name);
    }
}
