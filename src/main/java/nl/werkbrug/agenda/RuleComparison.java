package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes which running deadlines come out otherwise with today's rule files. What stands still is left out: it is computed anew
 * when it runs again. It reads all of them, so no page waits for it.
 */
@Component
class RuleComparison {

    private static final int AT_A_TIME = 2000;
    private static final String PAGE = """
            select d.id, d.term_code, d.rule_from, d.start_on, d.unrolled_on, d.ends_on,
                   case when exists (select 1 from deadline_suspension s where s.deadline_id = d.id)
                          or exists (select 1 from deadline_extension e where e.deadline_id = d.id) then 1 else 0 end as eventful
              from running_deadline d
             where d.state = 'OPEN' and d.id > :after order by d.id limit :most""";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final CourseStore courses;

    RuleComparison(JdbcClient jdbc, Deadlines deadlines, CourseStore courses) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.courses = courses;
    }

    private record Kept(
            String id, String term, LocalDate rule, LocalDate start, LocalDate unrolled, LocalDate end,
            boolean eventful) {}

    /**
     * Hands over every difference, in the order of their ids.
     *
     * @return how many deadlines were compared
     */
    @Transactional(readOnly = true)
    int each(Consumer<RuleDifference> taker) {
        // Most deadlines of one term that began on one day end on one day: each is computed once.
        Map<String, Optional<DeadlineResult>> computed = new HashMap<>();
        String after = "";
        int compared = 0;
        List<Kept> page;
        do {
            page = page(after);
            Map<String, Course> eventful = courses.ofAll(
                    page.stream().filter(Kept::eventful).collect(Collectors.toMap(Kept::id, Kept::start)));
            for (Kept it : page) {
                Optional<DeadlineResult> now = it.eventful() ? compute(it, eventful.get(it.id()))
                        : computed.computeIfAbsent(it.term() + it.start(), key -> compute(it, Course.from(it.start())));
                now.filter(result -> differs(it, result)).ifPresent(result -> taker.accept(difference(it, result)));
                after = it.id();
            }
            compared += page.size();
        } while (page.size() == AT_A_TIME);
        return compared;
    }

    private List<Kept> page(String after) {
        return jdbc.sql(PAGE)
                .param("after", after)
                .param("most", AT_A_TIME)
                .query((row, number) -> new Kept(
                        row.getString("id"), row.getString("term_code"),
                        SqlTime.date(row, "rule_from"), SqlTime.date(row, "start_on"), SqlTime.date(row, "unrolled_on"),
                        SqlTime.date(row, "ends_on"), row.getInt("eventful") == 1))
                .list();
    }

    /** Empty when today's rules say nothing about it: then the date stays as it is. */
    private Optional<DeadlineResult> compute(Kept it, Course course) {
        try {
            return Optional.of(deadlines.compute(it.term(), course));
        } catch (NotComputable | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean differs(Kept it, DeadlineResult now) {
        return !now.end().equals(it.end()) || !now.unrolled().equals(it.unrolled())
                || !now.term().validFrom().equals(it.rule());
    }

    private static RuleDifference difference(Kept it, DeadlineResult now) {
        return new RuleDifference(
                it.id(), it.term(), now.term().source(), it.end(), now.end(), it.rule(),
                now.term().validFrom());
    }
}
