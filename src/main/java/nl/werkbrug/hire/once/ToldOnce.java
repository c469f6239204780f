package nl.werkbrug.hire.once;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.hire.HirePaths;

/**
 * What forms ask when they are filled in one after the other, and how much of that was told before. Counts fields, not
 * minutes: also what is known must be read and signed.
 *
 * @param rows one for each form, in the order of the route
 */
public record ToldOnce(List<Row> rows) {

    /** Facts that are made of other facts: known when all of those are. */
    private static final Map<String, Set<String>> MADE_OF = madeOf();

    /** Asked anew by every form that has it: a signature, a consent, a text for this authority only. */
    private static final String OWN = "own.";

    public ToldOnce {
        rows = List.copyOf(rows);
    }

    /**
     * One form of the route.
     *
     * @param requested how many fields it has
     * @param asked the keys that nobody told before
     */
    public record Row(String formId, int requested, Set<String> asked) {

        public int reused() {
            return requested - asked.size();
        }
    }

    /**
     * Walks the forms in order: what one asks, the next ones know.
     *
     * @param knownBefore keys of what was told before the first form, such as the data of the employer
     */
    public static ToldOnce of(List<FormDefinition> route, Set<String> knownBefore) {
        Set<String> known = new HashSet<>(knownBefore);
        List<Row> rows = new ArrayList<>();
        for (FormDefinition form : route) {
            Set<String> asked = new TreeSet<>(form.keys());
            asked.removeIf(key -> !key.startsWith(OWN) && isKnown(key, known));
            rows.add(new Row(form.id(), form.keys().size(), asked));
            known.addAll(form.keys());
        }
        return new ToldOnce(rows);
    }

    /** The measurement has its main tasks under keys of its own, and fills them in from those of the hire. */
    private static Map<String, Set<String>> madeOf() {
        Map<String, Set<String>> made = new HashMap<>();
        made.put("person.name", Set.of("person.givenName", "person.familyName"));
        made.put("person.address", Set.of("person.street", "person.postcode", "person.city"));
        made.put("interviewed", Set.of(HirePaths.SUPERVISOR));
        for (int task = 1; task <= HirePaths.MOST_TASKS; task++) {
            made.put("task" + task + ".name", Set.of(HirePaths.taskName(task)));
            made.put("task" + task + ".share", Set.of(HirePaths.taskShare(task)));
        }
        return Map.copyOf(made);
    }

    private static boolean isKnown(String key, Set<String> known) {
        return known.contains(key) || MADE_OF.containsKey(key) && known.containsAll(MADE_OF.get(key));
    }

    public int requested() {
        return rows.stream().mapToInt(Row::requested).sum();
    }

    public int reused() {
        return rows.stream().mapToInt(Row::reused).sum();
    }

    /** Reused of requested in whole percents, rounded down; 0 when nothing is requested. */
    public int percentage() {
        return requested() == 0 ? 0 : reused() * 100 / requested();
    }

    /** The same for some forms of the route only, with everything before them still told before. */
    public ToldOnce only(Set<String> formIds) {
        return new ToldOnce(rows.stream().filter(row -> formIds.contains(row.formId())).toList());
    }
}
