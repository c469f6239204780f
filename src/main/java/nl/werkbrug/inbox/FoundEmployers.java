package nl.werkbrug.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The condition on tasks {@code t} that their employer's name holds a piece of text. There are few employers and many tasks,
 * so the employers are looked up first; whether one of them is the viewer's to see is asked of the tasks.
 */
record FoundEmployers(String condition, Map<String, Object> values) {

    /** So many can be found by their own index; more are asked of each task in turn. */
    private static final int FEW = 100;

    private static final int MOST = 5_000;
    private static final String FIND = """
            select p.id from party p join employer e on e.party_id = p.id
             where lower(p.name) like :employer escape '!' limit :most""";

    static FoundEmployers of(String name, JdbcClient jdbc) {
        if (name.isEmpty()) {
            return new FoundEmployers("", Map.of());
        }
        String like = TaskFilter.like(name.toLowerCase(Locale.ROOT));
        List<String> found = jdbc.sql(FIND)
                .param("employer", like)
                .param("most", MOST)
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            return new FoundEmployers(" and 1 = 0", Map.of());
        }
        String among = "t.employer_id in (:employers)";
        return new FoundEmployers(
                " and " + (found.size() > FEW ? TaskFilter.ROW_BY_ROW.formatted(among) : among), Map.of("employers", found));
    }
}
