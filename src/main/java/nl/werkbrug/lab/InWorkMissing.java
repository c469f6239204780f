package nl.werkbrug.lab;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may be missing from a moment in a neighbourhood, quarter or size: those of another last moment may be too few there. How many at most is
 * what is left of all of them without the parts that are shown, which stands on the page already.
 */
final class InWorkMissing {

    private static final String MISSING = """
            select c.municipality_id, c.of_year, c.group_code,
                   sum(case c.by_what when 'TOTAL' then c.counted else -c.counted end) as missing,
                   max(case c.outcome when '-' then 1 else 0 end) as left_out
              from lab_cell c
             where c.municipality_id in (:municipalities) and c.measure = 'IN_WORK' and c.of_year > 0 and (:year = 0 or c.of_year = :year)
               and (c.by_what = 'TOTAL' and c.outcome in ('', '-') or c.by_what = :by and c.outcome = '')
             group by c.municipality_id, c.of_year, c.group_code
            having max(case when c.by_what = :by and c.by_value = :value then 1 else 0 end) = 0""";

    private InWorkMissing() {}

    /** Notes it with the groups that are there. @param names of the municipalities as lines name them */
    static void add(Map<String, Tally> groups, LabQuestion question, Collection<String> asked, Map<String, String> names, JdbcClient jdbc) {
        if (question.by() == By.TOTAL) {
            return;
        }
        jdbc.sql(MISSING)
                .param("municipalities", List.copyOf(asked))
                .param("by", question.by().name())
                .param("value", question.value())
                .param("year", question.ofMoreYears() ? 0 : question.ofYear())
                .query(row -> {
                    int missing = row.getInt("missing");
                    if (missing > 0 || row.getInt("left_out") == 1) {
                        groups.computeIfAbsent(row.getString("group_code"), key -> new Tally()).add(
                                new LabPart(names.get(row.getString("municipality_id")), question.ofMoreYears() ? row.getInt("of_year") : 0),
                                LabCell.LEFT_OUT, missing, 0, null);
                    }
                });
    }
}
