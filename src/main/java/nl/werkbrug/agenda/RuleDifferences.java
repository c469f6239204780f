package nl.werkbrug.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running deadlines that come out otherwise with today's rules, as {@link RuleCheck} last computed them. One that was moved
 * or ended since is not handed over; the counts are those of the computing, less what was applied.
 */
@Component
public class RuleDifferences {

    private static final int AT_A_TIME = 2000;
    private static final int ROWS = 200;
    // First some rows, then whether they stand so: else the database would begin with all running deadlines.
    private static final String PAGE = """
            select r.*, case when d.state = 'OPEN' and d.ends_on = r.was_on and d.rule_from = r.rule_was then 1 else 0 end as stands
              from (select * from rule_difference where deadline_id > :after order by deadline_id limit :most) r
              left join running_deadline d on d.id = r.deadline_id
             order by r.deadline_id""";
    private static final String PER_RULE = """
            select r.term_code, r.rule_is, max(r.source) as source, count(*) as deadlines, min(r.becomes_on) as first_on,
                   max(r.becomes_on) as last_on
              from rule_difference r group by r.term_code, r.rule_is order by r.term_code, r.rule_is""";

    private final JdbcClient jdbc;

    RuleDifferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found.
     *
     * @param first the first ones, to look at
     * @param total how many there were when it was computed
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
            String termCode, String source, LocalDate ruleIs, int count, LocalDate from, LocalDate until) {}

    /** What is known now; nothing is computed for it. */
    @Transactional(readOnly = true)
    public Found find(int most) {
        List<Changed> perRule = jdbc.sql(PER_RULE)
                .query((row, number) -> new Changed(
                        row.getString("term_code"), row.getString("source"), SqlTime.date(row, "rule_is"), row.getInt("deadlines"),
                        SqlTime.date(row, "first_on"), SqlTime.date(row, "last_on")))
                .list();
        List<RuleDifference> first = page("", most).stream().filter(Row::stands).map(Row::difference).toList();
        return new Found(first, perRule.stream().mapToInt(Changed::count).sum(), perRule);
    }

    /** Hands over every difference that still stands, in the order of their ids. */
    void each(Consumer<RuleDifference> taker) {
        String after = "";
        List<Row> page;
        do {
            page = page(after, AT_A_TIME);
            page.stream().filter(Row::stands).map(Row::difference).forEach(taker);
            after = page.isEmpty() ? after : page.get(page.size() - 1).difference().deadlineId();
        } while (page.size() == AT_A_TIME);
    }

    /** It is settled: applied, or passed over because it stands no longer. */
    void settled(String deadlineId) {
        jdbc.sql("delete from rule_difference where deadline_id = :id").param("id", deadlineId).update();
    }

    /** Puts these in the place of all that was kept, in the caller's transaction. */
    void replace(List<RuleDifference> found) {
        jdbc.sql("delete from rule_difference").update();
        for (int from = 0; from < found.size(); from += ROWS) {
            insert(found.subList(from, Math.min(from + ROWS, found.size())));
        }
    }

    private void insert(List<RuleDifference> some) {
        List<Object> values = new ArrayList<>();
        some.forEach(it -> values.addAll(List.of(
                it.deadlineId(), it.termCode(), it.source(), it.was(), it.becomes(), it.ruleWas(), it.ruleIs())));
        jdbc.sql("insert into rule_difference (deadline_id, term_code, source, was_on, becomes_on, rule_was, rule_is) values "
                        + "(?, ?, ?, ?, ?, ?, ?), ".repeat(some.size() - 1) + "(?, ?, ?, ?, ?, ?, ?)")
                .params(values)
                .update();
    }

    private record Row(RuleDifference difference, boolean stands) {}

    private List<Row> page(String after, int most) {
        return jdbc.sql(PAGE).param("after", after).param("most", most).query(RuleDifferences::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        RuleDifference difference = new RuleDifference(
                row.getString("deadline_id"), row.getString("term_code"), row.getString("source"), SqlTime.date(row, "was_on"),
                SqlTime.date(row, "becomes_on"), SqlTime.date(row, "rule_was"), SqlTime.date(row, "rule_is"));
        return new Row(difference, row.getInt("stands") == 1);
    }
}
