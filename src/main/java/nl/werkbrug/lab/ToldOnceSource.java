package nl.werkbrug.lab;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers in forms that were known, and that somebody had to give. Of before all forms were counted there are only those of a hire: these say
 * something else and do not count.
 */
@Component
class ToldOnceSource implements LabSource {

    private static final String ANSWERS = """
            select t.dossier_id, t.subject, 'ALL' as group_code, '%s' as outcome, cast(t.sent_at as date) as on_day,
                   cast(null as date) as until_day, t.%s as amount from told_once t where t.all_forms = true""";

    private final JdbcClient jdbc;

    ToldOnceSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day on which all forms began to be counted; empty until one was sent. */
    Optional<LocalDate> since() {
        return jdbc.sql("select min(t.sent_at) as since from told_once t where t.all_forms = true").query((row, number) -> SqlTime.moment(row, "since"))
                .list().stream().filter(Objects::nonNull).map(DutchTime::dateOf).findFirst();
    }

    @Override
    public Measure measure() {
        return Measure.TOLD_ONCE;
    }

    @Override
    public String rows() {
        return ANSWERS.formatted("KNOWN", "reused") + " union all " + ANSWERS.formatted("GIVEN", "asked");
    }

    /** Signals without a name may all be of one person, and each has a dossier of its own. */
    @Override
    public String unit() {
        return "case when x.subject like 'SIGNAL%' then null else " + LabSource.super.unit() + " end";
    }

    @Override
    public String groupKey(String group) {
        return "lab.all";
    }
}
