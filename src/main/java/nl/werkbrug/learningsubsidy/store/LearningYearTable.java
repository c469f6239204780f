package nl.werkbrug.learningsubsidy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.learningsubsidy.LearningYear;
import nl.werkbrug.learningsubsidy.LearningYear.State;
import nl.werkbrug.learningsubsidy.SchoolYear;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes school years of a place; joins the caller's transaction. */
@Repository
public class LearningYearTable {

    private static final String SELECT = "select y.* from learning_year y where ";

    private final JdbcClient jdbc;

    LearningYearTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String id, String placeId, SchoolYear year) {
        jdbc.sql("insert into learning_year (id, place_id, first_year, state) values (:id, :place, :year, 'KEEPING')")
                .param("id", id)
                .param("place", placeId)
                .param("year", year.firstYear())
                .update();
    }

    /** Oldest first. */
    public List<LearningYear> of(String placeId) {
        return jdbc.sql(SELECT + "y.place_id = :place order by y.first_year").param("place", placeId)
                .query(LearningYearTable::read).list();
    }

    /** The newest of a place. */
    public Optional<LearningYear> newest(String placeId) {
        List<LearningYear> all = of(placeId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public void told(String id, LearningYear.Told told) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("told_opens", told.opens());
        values.put("told_opens_hour", told.opensHour() == null ? null : told.opensHour().toString());
        values.put("told_closes", told.closes());
        values.put("told_hour", told.hour().toString());
        set(id, values);
    }

    public void asked(String id, LearningYear.Asked asked) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("weeks", asked.weeks());
        values.put("months", asked.months());
        values.put("hours", asked.hours());
        values.put("guided_from", asked.from());
        values.put("guided_until", asked.until());
        values.put("climate", asked.climate());
        values.put("state", State.ASKED.name());
        set(id, values);
    }

    public void granted(String id, LearningYear.Decision decision) {
        set(id, Map.of(
                "decided_on", decision.on(), "granted_cents", decision.amount().cents(), "state", State.GRANTED.name()));
    }

    public void paper(String id, String documentId) {
        set(id, Map.of("paper_id", documentId));
    }

    /** @param because null when nobody has to say why */
    public void state(String id, State state, String because) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", state.name());
        values.put("because", because);
        set(id, values);
    }

    /** @param values by column, each a fixed word of ours */
    private void set(String id, Map<String, Object> values) {
        values.forEach((column, value) -> jdbc.sql("update learning_year set " + column + " = :value where id = :id")
                .param("value", value).param("id", id).update());
    }

    private static LearningYear read(ResultSet row, int number) throws SQLException {
        LocalDate closes = SqlTime.date(row, "told_closes");
        LocalDate decidedOn = SqlTime.date(row, "decided_on");
        return new LearningYear(
                row.getString("id"), row.getString("place_id"), new SchoolYear(row.getInt("first_year")),
                State.valueOf(row.getString("state")),
                closes == null ? null : new LearningYear.Told(
                        SqlTime.date(row, "told_opens"), hour(row.getString("told_opens_hour")), closes, LocalTime.parse(row.getString("told_hour"))),
                asked(row),
                decidedOn == null ? null : new LearningYear.Decision(decidedOn, Money.cents(row.getLong("granted_cents"))),
                row.getString("paper_id"), row.getString("because"));
    }

    private static LocalTime hour(String kept) {
        return kept == null ? null : LocalTime.parse(kept);
    }

    private static LearningYear.Asked asked(ResultSet row) throws SQLException {
        LocalDate from = SqlTime.date(row, "guided_from");
        return from == null ? null : new LearningYear.Asked(
                number(row, "weeks"), number(row, "months"), row.getBigDecimal("hours"), from, SqlTime.date(row, "guided_until"),
                row.getString("climate"));
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
