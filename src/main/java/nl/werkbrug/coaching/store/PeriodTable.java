package nl.werkbrug.coaching.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.PeriodRules.Span;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes granted periods; joins the caller's transaction. */
@Repository
public class PeriodTable {

    private static final String SELECT = "select p.* from coaching_period p where ";
    private static final String INSERT = """
            insert into coaching_period
              (id, coaching_id, dossier_id, first_day, last_day, coaching_year, regime, decided_on, hours_worked,
               computed_minutes, estimate, granted_minutes, advance_cents)
            values (:id, :coaching, :dossier, :first, :last, :year, :regime, :decided, :hours, :computed, :estimate, :granted,
               :advance)""";

    private final JdbcClient jdbc;

    PeriodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(CoachingPeriod it) {
        jdbc.sql(INSERT)
                .param("id", it.id())
                .param("coaching", it.coachingId())
                .param("dossier", it.dossierId())
                .param("first", it.firstDay())
                .param("last", it.lastDay())
                .param("year", it.year())
                .param("regime", it.grant().regime().name())
                .param("decided", it.grant().decidedOn())
                .param("hours", it.grant().hoursWorked())
                .param("computed", it.grant().computedMinutes())
                .param("estimate", it.grant().estimate())
                .param("granted", it.grant().grantedMinutes())
                .param("advance", cents(it.grant().advance()))
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public CoachingPeriod get(String id) {
        return jdbc.sql(SELECT + "p.id = :id").param("id", id).query(PeriodRow::read).single();
    }

    /** All of a coaching, oldest first. */
    public List<CoachingPeriod> of(String coachingId) {
        return jdbc.sql(SELECT + "p.coaching_id = :id order by p.first_day, p.id").param("id", coachingId)
                .query(PeriodRow::read).list();
    }

    /** The same of many, by coaching. */
    public Map<String, List<CoachingPeriod>> of(Collection<String> coachingIds) {
        return coachingIds.isEmpty() ? Map.of() : jdbc.sql(SELECT + "p.coaching_id in (:ids) order by p.first_day, p.id")
                .param("ids", coachingIds)
                .query(PeriodRow::read)
                .list().stream()
                .collect(Collectors.groupingBy(CoachingPeriod::coachingId));
    }

    /** The newest of a coaching. */
    public Optional<CoachingPeriod> newest(String coachingId) {
        List<CoachingPeriod> all = of(coachingId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** One that the viewer may see. */
    public Optional<CoachingPeriod> visible(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "p.id = :id and " + Visibility.sees("p")).param("id", id).param("viewer", viewer.userId())
                .query(PeriodRow::read).optional();
    }

    /** From when to when coaching was granted on a dossier, whatever the kind of coach. */
    public List<Span> spans(String dossierId) {
        return jdbc.sql(SELECT + "p.dossier_id = :dossier order by p.first_day").param("dossier", dossierId)
                .query(PeriodRow::read).list().stream().map(it -> new Span(it.firstDay(), it.lastDay())).toList();
    }

    public void lastDay(String id, LocalDate day) {
        set(id, "last_day", day);
    }

    /** It was granted for longer, with the hours that follow from that. */
    public void longer(String id, LocalDate lastDay, BigDecimal hoursWorked, int computedMinutes) {
        set(id, "last_day", lastDay);
        set(id, "hours_worked", hoursWorked);
        set(id, "computed_minutes", computedMinutes);
    }

    /** It ends with the employment on that day, at the latest on the day until which it was granted. */
    public void endsWithEmployment(CoachingPeriod it, LocalDate day) {
        LocalDate granted = granted(it);
        set(it.id(), "granted_until", granted);
        lastDay(it.id(), day.isBefore(granted) ? day : granted);
    }

    /** The employment goes on: it runs as long as it was granted. */
    public void asGranted(CoachingPeriod it) {
        lastDay(it.id(), granted(it));
        set(it.id(), "granted_until", null);
    }

    private LocalDate granted(CoachingPeriod it) {
        return jdbc.sql("select coalesce(granted_until, last_day) as granted from coaching_period where id = :id").param("id", it.id())
                .query((row, number) -> SqlTime.date(row, "granted")).single();
    }

    public void evaluation(String id, CoachingPeriod.Evaluation it) {
        set(id, "evaluation", it.verdict().name());
        set(id, "evaluation_text", it.text());
        set(id, "evaluated_by", it.by());
        set(id, "evaluated_on", it.on());
    }

    public void satisfaction(String id, CoachingPeriod.Satisfaction it) {
        set(id, "satisfaction", it.verdict().name());
        set(id, "satisfaction_text", it.text());
        set(id, "satisfaction_how", it.how().name());
        set(id, "satisfaction_on", it.on());
    }

    public void report(String id, String results, String explanation, String by, LocalDate on) {
        set(id, "results", results);
        set(id, "explanation", explanation);
        set(id, "reported_by", by);
        set(id, "reported_on", on);
    }

    public void document(String id, String documentId) {
        set(id, "document_id", documentId);
    }

    public void fixed(String id, LocalDate on, Money fixed, Money reclaim) {
        set(id, "fixed_on", on);
        set(id, "fixed_cents", cents(fixed));
        set(id, "reclaim_cents", cents(reclaim));
    }

    public void repaid(String id, LocalDate on) {
        set(id, "repaid_on", on);
    }

    /** @param column a fixed word of ours */
    private void set(String id, String column, Object value) {
        jdbc.sql("update coaching_period set " + column + " = :value where id = :id").param("value", value).param("id", id)
                .update();
    }

    private static Long cents(Money amount) {
        return amount == null ? null : amount.cents();
    }
}
