package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * Finds the running deadlines that today's rule files compute otherwise. What stands still is left out: it is computed anew
 * when it runs again.
 */
@Component
public class RuleDifferences {

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

    RuleDifferences(JdbcClient jdbc, Deadlines deadlines, CourseStore courses) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.courses = courses;
    }

    /**
     * What was found.
     *
     * @param first the first ones, to look at
     * @param total how many there are
     * @param perRule all of them by the rule that changed
     */
    public record Found(List<RuleDifference> first, int total, List<Changed> perRule) {}

    /**
     * A rule that changed.
     *
     * @param count how many deadlines come out otherwise
     * @param from the first of their new dates
     * @param until the last of them
     */
    public record Changed(
            String termCode, String source, LocalDate ruleIs, int count, LocalDate from, LocalDate until) {

        static Changed of(RuleDifference it) {
            return new Changed(it.termCode(), it.source(), it.ruleIs(), 1, it.becomes(), it.becomes());
        }

        Changed and(Changed other) {
            return new Changed(
                    termCode, source, ruleIs, count + other.count, from.isBefore(other.from) ? from : other.from,
                    until.isAfter(other.until) ? until : other.until);
        }
    }

    private record Kept(
            String id, String term, LocalDate rule, LocalDate start, LocalDate unrolled, LocalDate end,
            boolean eventful) {}

    @Transactional(readOnly = true)
    public Found find(int most) {
        List<RuleDifference> first = new ArrayList<>();
        Map<String, Changed> perRule = new TreeMap<>();
        int[] total = {0};
        each(difference -> {
            total[0]++;
            perRule.merge(difference.termCode() + difference.ruleIs(), Changed.of(difference), Changed::and);
            if (first.size() < most) {
                first.add(difference);
            }
        });
        return new Found(first, total[0], List.copyOf(perRule.values()));
    }

    /** Hands over every difference, in the order of their ids. */
    void each(Consumer<RuleDifference> taker) {
        // Most deadlines of one term that began on one day end on one day: each is computed once.
        Map<String, Optional<DeadlineResult>> computed = new HashMap<>();
        String after = "";
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
        } while (page.size() == AT_A_TIME);
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
