package nl.werkbrug.inbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;

/**
 * The condition on tasks {@code t} that a list and its count share.
 *
 * @param values the parameters in it
 */
record TaskFilter(String sql, Map<String, Object> values) {

    // Not the permission, only the columns by which an index finds the few rows that the permission is then asked of.
    private static final String AMONG = "t.party_id in (:parties) and t.works_as in (:worksAs)";

    /** The parties somebody works for and as what. */
    record Work(Set<String> parties, Set<String> worksAs) {}

    static TaskFilter of(InboxTab tab, String text, Viewer viewer, Work work) {
        Map<String, Object> values = new HashMap<>();
        values.put("viewer", viewer.userId());
        StringBuilder sql = new StringBuilder(scope(tab, work, values));
        sql.append(" and t.state = 'OPEN' and ").append(Visibility.worksOn("t"));
        words(text).forEach(word -> {
            String name = "word" + values.size();
            values.put(name, word);
            sql.append(" and t.search_text like :").append(name).append(" escape '!'");
        });
        return new TaskFilter(sql.toString(), values);
    }

    private static String scope(InboxTab tab, Work work, Map<String, Object> values) {
        if (tab == InboxTab.MINE) {
            return "t.assignee_id = :viewer";
        }
        if (work.parties().isEmpty()) {
            return "1 = 0";
        }
        values.put("parties", work.parties());
        values.put("worksAs", work.worksAs());
        return tab == InboxTab.NOBODY ? AMONG + " and t.assignee_id is null" : AMONG;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%");
    }
}
