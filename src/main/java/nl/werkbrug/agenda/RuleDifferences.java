package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
            select d.id, x.reference, d.term_code, d.rule_from, d.start_on, d.unrolled_on, d.ends_on,
                   case when exists (select 1 from deadline_suspension s where s.deadline_id = d.id)
                          or exists (select 1 from deadline_extension e where e.deadline_id = d.id) then 1 else 0 end as eventful
              from running_deadline d join dossier x on x.id = d.dossier_id
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
     */
    public record Found(List<RuleDifference> first, int total) {}

    private record Kept(
            String id, String reference, String term, LocalDate rule, LocalDate start, LocalDate unrolled, LocalDate end,
            boolean eventful) {}

    @Transactional(readOnly = true)
    public Found find(int most) {
        List<RuleDifference> first = new ArrayList<>();
        int[] total = {0};
        each(difference -> {
            total[0]++;
            if (first.size() < most) {
                first.add(difference);
            }
        });
        return new Found(first, total[0]);
    }

    /** Hands over every difference, in the order of their ids. */
    void each(Consumer<RuleDifference> taker) {
        // Most deadlines of one term that began on one day end on one day: each is computed once.
        Map<String, Optional<DeadlineResult>> computed = new HashMap<>();
        String after = "";
        List<Kept> page;
        do {
            page = page(after);
            for (Kept it : page) {
                Optional<DeadlineResult> now = it.eventful() ? compute(it)
                        : computed.computeIfAbsent(it.term() + it.start(), key -> compute(it));
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
                        row.getString("id"), row.getString("reference"), row.getString("term_code"),
                        SqlTime.date(row, "rule_from"), SqlTime.date(row, "start_on"), SqlTime.date(row, "unrolled_on"),
                        SqlTime.date(row, "ends_on"), row.getInt("eventful") == 1))
                .list();
    }

    /** Empty when today's rules say nothing about it: then the date stays as it is. */
    private Optional<DeadlineResult> compute(Kept it) {
        try {
            Course course = it.eventful() ? courses.of(it.id(), it.start()) : Course.from(it.start());
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
                it.id(), it.reference(), it.term(), now.term().source(), it.end(), now.end(), it.rule(),
                now.term().validFrom());
    }
}
