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

    private static final int MOST = 100;
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
                .param("most", MOST + 1)
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            return new FoundEmployers(" and 1 = 0", Map.of());
        }
        return found.size() > MOST
                ? new FoundEmployers(" and t.employer_sort like :employer escape '!'", Map.of("employer", like))
                : new FoundEmployers(" and t.employer_id in (:employers)", Map.of("employers", found));
    }
}
