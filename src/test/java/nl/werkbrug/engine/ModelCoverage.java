package nl.werkbrug.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which steps and flows of each model the tests have walked. */
public final class ModelCoverage {

    private final Map<String, Set<String>> known = new TreeMap<>();
    private final Map<String, Set<String>> walked = new TreeMap<>();

    /** Fails with the ids of the steps and flows that no test walked since the last {@link #clear()}. */
    public void assertComplete(String processId) {
        Set<String> left = uncovered(processId);
        if (!left.isEmpty()) {
            throw new AssertionError("No test of this class walks these parts of " + processId + ": " + left);
        }
    }

    /** The ids of the steps and flows of that process that were not walked. */
    public Set<String> uncovered(String processId) {
        if (!known.containsKey(processId)) {
            throw new AssertionError("No such process is deployed: " + processId + "; there are " + known.keySet());
        }
        Set<String> left = new TreeSet<>(known.get(processId));
        left.removeAll(walked.getOrDefault(processId, Set.of()));
        return left;
    }

    public void clear() {
        walked.clear();
    }

    void knows(String processId, String elementId) {
        known.computeIfAbsent(processId, id -> new TreeSet<>()).add(elementId);
    }

    void walks(String processId, String elementId) {
        walked.computeIfAbsent(processId, id -> new TreeSet<>()).add(elementId);
    }
}
