package nl.werkbrug.lab;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what there is, for the job of the lab only: no user reads these rows. A dossier counts for a municipality that is let in to it now
 * for the subject of the row, so that what a loket may not see is not in its figures either. When garnishments are over, the consent of the
 * employee ends by itself; what there was until then counts on, unless the employee withdrew one.
 */
@Component
class Counting {

    private static final String ROWS = """
            select l.party_id as municipality_id, x.group_code, x.outcome, x.on_day, x.until_day, x.amount,
                   %s as unit, e.postcode as work, p.postcode as home, s.size_code
              from (%s) x
              join (select i.dossier_id, i.subject, i.party_id, cast(null as date) as last_day
                      from dossier_party i where i.part = 'LOKET' and i.until_at is null
                    union
                    select c.dossier_id, c.subject, c.party_id, cast(max(c.withdrawn_at) as date) as last_day
                      from consent c
                     where c.part = 'LOKET'
                       and not exists (select 1 from dossier_party i where i.dossier_id = c.dossier_id and i.subject = c.subject
                                          and i.party_id = c.party_id and i.part = 'LOKET' and i.until_at is null)
                     group by c.dossier_id, c.subject, c.party_id
                    having count(*) = count(c.withdrawn_at) and count(c.withdrawn_by) = 0) l
                on l.dossier_id = x.dossier_id and l.subject = x.subject and (l.last_day is null or x.on_day <= l.last_day)
              join dossier d on d.id = x.dossier_id
              join party e on e.id = d.employer_id
              left join person p on p.id = d.person_id
              left join employer_size s on s.employer_id = d.employer_id
             where x.on_day is not null""";
    private static final String UNKNOWN = "UNKNOWN";
    private static final int DIGITS = 4;

    private final List<LabSource> sources;
    private final JdbcClient jdbc;
    private final Clock clock;

    Counting(List<LabSource> sources, JdbcClient jdbc, Clock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose figures, of what, and which part of that. */
    record Key(String municipalityId, Measure measure, String group) {}

    /** Everything that may be shown, anew. */
    @Transactional(readOnly = true)
    public Map<Key, List<LabCell>> all() {
        LocalDate today = DutchTime.today(clock);
        Map<Key, List<LabCell>> cells = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            Map<Key, List<LabRow>> rows = new LinkedHashMap<>();
            sources.stream().filter(it -> it.measure() == measure).forEach(it -> read(it, today, rows));
            rows.forEach((key, some) -> cells.put(key, SafeCells.of(measure, some)));
        }
        return cells;
    }

    private void read(LabSource source, LocalDate today, Map<Key, List<LabRow>> rows) {
        jdbc.sql(ROWS.formatted(source.unit(), source.rows())).query((ResultSet row) -> {
            if (isFuture(source.measure(), row, today)) {
                return;
            }
            String group = row.getString("group_code");
            String outcome = row.getString("outcome");
            if (source.measure() == Measure.IN_WORK) {
                InWork it = InWork.of(SqlTime.date(row, "on_day"), SqlTime.date(row, "until_day"), today);
                if (it.reached() == 0) {
                    return;
                }
                group = it.group();
                outcome = it.outcome();
            }
            rows.computeIfAbsent(new Key(row.getString("municipality_id"), source.measure(), group), key -> new ArrayList<>())
                    .add(row(source.measure(), outcome, row));
        });
    }

    /** What has not begun; and a term that still runs is neither in time nor late. */
    private static boolean isFuture(Measure measure, ResultSet row, LocalDate today) throws SQLException {
        LocalDate on = SqlTime.date(row, "on_day");
        boolean term = measure == Measure.ON_TIME || measure == Measure.REMINDED;
        return on.isAfter(today) || term && row.getDate("until_day") == null && !on.isBefore(today);
    }

    private static LabRow row(Measure measure, String outcome, ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "on_day");
        LocalDate until = SqlTime.date(row, "until_day");
        long amount = row.getLong("amount");
        if (measure.inDays(outcome) && until != null) {
            amount = Math.max(0, ChronoUnit.DAYS.between(on, until));
        }
        String size = row.getString("size_code");
        return new LabRow(
                row.getString("unit"), on, outcome, amount, digits(row.getString("home")), digits(row.getString("work")),
                size == null ? UNKNOWN : size);
    }

    /** The first four digits of a postcode and never more; empty when there are none. */
    static String digits(String postcode) {
        String typed = postcode == null ? "" : postcode.replace(" ", "");
        return typed.matches("\\d{4}.*") ? typed.substring(0, DIGITS) : "";
    }
}
