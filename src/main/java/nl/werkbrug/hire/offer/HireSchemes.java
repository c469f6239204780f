package nl.werkbrug.hire.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.ChosenRequests;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was chosen for hires; joins the caller's transaction. Who may see it is checked on the hire's dossier by the caller. */
@Repository
public class HireSchemes implements ChosenRequests {

    private static final String EMPLOYMENT_ENDS = Words.in(Language.DUTCH, "kept.why.employment-ends");

    private final JdbcClient jdbc;
    private final Clock clock;

    HireSchemes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(HireScheme it, Viewer viewer) {
        jdbc.sql("""
                        insert into hire_scheme (id, hire_id, choice, scheme, title, state, asked_by, last_day, chosen_by, chosen_at)
                        values (:id, :hire, :choice, :scheme, :title, :state, :askedBy, :lastDay, :by, :now)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("choice", it.choice())
                .param("scheme", it.scheme().name())
                .param("title", it.title())
                .param("state", it.state().name())
                .param("askedBy", it.askedBy())
                .param("lastDay", it.lastDay())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Keeps what there was to choose, once for each scheme; a later package adds to it. */
    void offered(String hireId, List<OfferedScheme> offered) {
        List<String> known = jdbc.sql("select choice from hire_offer where hire_id = :hire").param("hire", hireId).query(String.class).list();
        offered.stream().filter(it -> !known.contains(it.key())).forEach(it -> jdbc.sql(
                        "insert into hire_offer (hire_id, choice, scheme, offered_on) values (:hire, :choice, :scheme, :today)")
                .param("hire", hireId)
                .param("choice", it.key())
                .param("scheme", it.scheme().name())
                .param("today", DutchTime.today(clock))
                .update());
    }

    /** What was chosen for a hire, in the order of the choices. */
    public List<HireScheme> of(String hireId) {
        return jdbc.sql("select * from hire_scheme where hire_id = :hire order by chosen_at, title, id")
                .param("hire", hireId)
                .query(HireSchemes::row)
                .list();
    }

    Optional<HireScheme> find(String id) {
        return jdbc.sql("select * from hire_scheme where id = :id").param("id", id).query(HireSchemes::row).optional();
    }

    @Override
    public boolean knows(String id) {
        return find(id).isPresent();
    }

    @Override
    public void asked(String id, LocalDate on) {
        jdbc.sql("update hire_scheme set state = 'ASKED', asked_on = :on where id = :id").param("on", on).param("id", id).update();
    }

    @Override
    public void notAsked(String id, String because) {
        jdbc.sql("update hire_scheme set state = 'NOT_ASKED', not_asked_because = :because where id = :id")
                .param("because", because)
                .param("id", id)
                .update();
    }

    @Override
    public void employmentEnds(String id) {
        notAsked(id, EMPLOYMENT_ENDS);
    }

    /** What was left because the employment would end. */
    List<HireScheme> leftAtEnd(String hireId) {
        return of(hireId).stream().filter(it -> EMPLOYMENT_ENDS.equals(it.notAskedBecause())).toList();
    }

    /** To be asked again. */
    void chosen(String id) {
        jdbc.sql("update hire_scheme set state = 'CHOSEN', not_asked_because = null where id = :id").param("id", id).update();
    }

    private static HireScheme row(ResultSet row, int number) throws SQLException {
        return new HireScheme(
                row.getString("id"), row.getString("hire_id"), row.getString("choice"), Scheme.valueOf(row.getString("scheme")),
                row.getString("title"), HireScheme.State.valueOf(row.getString("state")), row.getString("asked_by"),
                SqlTime.date(row, "last_day"), SqlTime.date(row, "asked_on"), row.getString("not_asked_because"));
    }
}
