package nl.werkbrug.localscheme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.localscheme.LocalClaim;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schemes of municipalities for hires; joins the caller's transaction. */
@Repository
public class LocalClaimTable {

    private static final String SELECT = "select c.* from local_scheme_claim c where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    LocalClaimTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(LocalClaim it) {
        jdbc.sql("""
                        insert into local_scheme_claim (id, scheme_id, version_id, hire_id, dossier_id, employer_id, municipality_id,
                               state, starts_on, check_on, opened_at)
                        values (:id, :scheme, :version, :hire, :dossier, :employer, :municipality, :state, :starts, :check, :now)""")
                .param("id", it.id())
                .param("scheme", it.schemeId())
                .param("version", it.versionId())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("municipality", it.municipalityId())
                .param("state", it.state().name())
                .param("starts", it.startsOn())
                .param("check", it.checkOn())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Optional<LocalClaim> find(String id) {
        return one("c.id = :id", id);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public LocalClaim get(String id) {
        return find(id).orElseThrow();
    }

    /** The same, and whoever else wants it waits for the end of this transaction. */
    public LocalClaim lock(String id) {
        return one("c.id = :id for update", id).orElseThrow();
    }

    public List<LocalClaim> ofHire(String hireId) {
        return jdbc.sql(SELECT + "c.hire_id = :id order by c.opened_at, c.id").param("id", hireId).query(LocalClaimTable::read).list();
    }

    /** Those of a dossier that the viewer may see. */
    public List<LocalClaim> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "c.dossier_id = :dossier and " + Visibility.sees("c") + " order by c.opened_at, c.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(LocalClaimTable::read)
                .list();
    }

    /** What was signed for in a calendar year, without one claim. */
    public Money granted(String schemeId, int year, String butOf) {
        return Money.cents(jdbc.sql("""
                        select coalesce(sum(granted_cents), 0) from local_scheme_claim
                         where scheme_id = :scheme and granted_year = :year and id <> :but""")
                .param("scheme", schemeId)
                .param("year", year)
                .param("but", butOf)
                .query(Long.class)
                .single());
    }

    public int running(String schemeId) {
        return jdbc.sql("""
                        select count(*) from local_scheme_claim
                         where scheme_id = :scheme and state in ('OPENED', 'ASKED', 'WAITING', 'TO_PAY')""")
                .param("scheme", schemeId)
                .query(Integer.class)
                .single();
    }

    public void state(String id, State state) {
        set(id, "state", state.name());
    }

    public void asked(String id, String requestId) {
        set(id, "request_id", requestId);
        state(id, State.ASKED);
    }

    /** @param amount null gives the money back */
    public void granted(String id, Money amount, int year) {
        set(id, "granted_cents", amount == null ? null : amount.cents());
        set(id, "granted_year", amount == null ? null : year);
    }

    public void starts(String id, LocalDate day, LocalDate checkOn) {
        set(id, "starts_on", day);
        set(id, "check_on", checkOn);
    }

    public void ends(String id, LocalDate lastDay) {
        set(id, "employment_ends_on", lastDay);
    }

    public void payFrom(String id, LocalDate day) {
        set(id, "pay_from", day);
        state(id, State.TO_PAY);
    }

    /** @param all everything that was paid until now; null when no amount is known */
    public void paid(String id, LocalDate on, String reference, Money all) {
        set(id, "paid_cents", all == null ? null : all.cents());
        set(id, "paid_on", on);
        set(id, "paid_reference", reference);
        state(id, State.PAID);
    }

    public void notPaid(String id, String because, String proposedBy) {
        set(id, "because", because);
        set(id, "checked_by", proposedBy);
    }

    public void answer(String id, int place, String label, String text) {
        jdbc.sql("insert into local_scheme_answer (claim_id, place, label, answer) values (:claim, :place, :label, :answer)")
                .param("claim", id)
                .param("place", place)
                .param("label", label)
                .param("answer", text)
                .update();
    }

    /** An answer as it was given. */
    public record Told(String label, String text) {}

    public List<Told> answers(String id) {
        return jdbc.sql("select label, answer from local_scheme_answer where claim_id = :claim order by place")
                .param("claim", id)
                .query((row, number) -> new Told(row.getString("label"), row.getString("answer")))
                .list();
    }

    private Optional<LocalClaim> one(String where, String id) {
        return jdbc.sql(SELECT + where).param("id", id).query(LocalClaimTable::read).optional();
    }

    /** @param column a fixed word of ours */
    private void set(String id, String column, Object value) {
        jdbc.sql("update local_scheme_claim set " + column + " = :value where id = :id").param("value", value).param("id", id).update();
    }

    private static LocalClaim read(ResultSet row, int number) throws SQLException {
        long cents = row.getLong("granted_cents");
        Money granted = row.wasNull() ? null : Money.cents(cents);
        long paidCents = row.getLong("paid_cents");
        Money paid = row.wasNull() ? null : Money.cents(paidCents);
        return new LocalClaim(
                row.getString("id"), row.getString("scheme_id"), row.getString("version_id"), row.getString("hire_id"),
                row.getString("dossier_id"), row.getString("employer_id"), row.getString("municipality_id"),
                State.valueOf(row.getString("state")), SqlTime.date(row, "starts_on"), row.getString("request_id"), granted,
                SqlTime.date(row, "check_on"), SqlTime.date(row, "employment_ends_on"),
                new LocalClaim.Payment(SqlTime.date(row, "pay_from"), SqlTime.date(row, "paid_on"), row.getString("paid_reference"), paid),
                new LocalClaim.NotPaid(row.getString("because"), row.getString("checked_by")));
    }
}
