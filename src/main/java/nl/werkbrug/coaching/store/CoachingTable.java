package nl.werkbrug.coaching.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.Regime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes coachings; joins the caller's transaction. */
@Repository
public class CoachingTable {

    private static final String SELECT = "select c.* from coaching c where ";
    private static final String INSERT = """
            insert into coaching
              (id, hire_id, dossier_id, subject, employer_id, municipality_id, kind, state, party_id, works_as, starts_on, ends_on,
               hours_per_week)
            values (:id, :hire, :dossier, :subject, :employer, :municipality, :kind, :state, :party, :works, :start, :end, :hours)""";
    private static final String COACH_LET_IN = """
            select party_id from dossier_party
             where dossier_id = :dossier and subject = :subject and part = 'COACH' and until_at is null
             order by since_at, party_id""";

    private final JdbcClient jdbc;

    CoachingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Coaching it) {
        jdbc.sql(INSERT)
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("subject", Coaching.SUBJECT)
                .param("employer", it.employerId())
                .param("municipality", it.municipalityId())
                .param("kind", it.kind().name())
                .param("state", it.state().name())
                .param("party", it.keeper().partyId())
                .param("works", it.keeper().worksAs().name())
                .param("start", it.startsOn())
                .param("end", it.endsOn())
                .param("hours", it.hoursPerWeek())
                .update();
    }

    public Optional<Coaching> find(String id) {
        return one("c.id = :id", id).optional();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public Coaching get(String id) {
        return one("c.id = :id", id).single();
    }

    /** The same, and whoever else wants it waits for the end of this transaction. */
    public Coaching lock(String id) {
        return one("c.id = :id for update", id).single();
    }

    /** The one of a hire. */
    public Optional<Coaching> ofHire(String hireId, Coaching.Kind kind) {
        return jdbc.sql(SELECT + "c.hire_id = :hire and c.kind = :kind").param("hire", hireId).param("kind", kind.name())
                .query(CoachingTable::read).optional();
    }

    /** All of a hire. */
    public List<Coaching> ofHire(String hireId) {
        return jdbc.sql(SELECT + "c.hire_id = :hire order by c.starts_on, c.id").param("hire", hireId)
                .query(CoachingTable::read).list();
    }

    /** Those of a dossier that the viewer may see, the newest first. */
    public List<Coaching> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "c.dossier_id = :dossier and " + Visibility.sees("c") + " order by c.starts_on desc, c.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(CoachingTable::read)
                .list();
    }

    /** Those of which the viewer keeps the log. */
    public List<Coaching> kept(Viewer viewer) {
        return jdbc.sql(SELECT + Visibility.worksOn("c") + " order by c.starts_on desc, c.id")
                .param("viewer", viewer.userId())
                .query(CoachingTable::read)
                .list();
    }

    /** One of which the viewer keeps the log. */
    public Optional<Coaching> kept(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "c.id = :id and " + Visibility.worksOn("c"))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(CoachingTable::read)
                .optional();
    }

    /** One on which the viewer works as the given party. */
    public Optional<Coaching> actedOn(String id, WorksAs worksAs, Viewer viewer) {
        return jdbc.sql(SELECT + "c.id = :id and " + Visibility.actsAs("c", worksAs))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(CoachingTable::read)
                .optional();
    }

    /** Those of a dossier that an organisation of coaches keeps. */
    public List<Coaching> coachedBy(String dossierId, String partyId) {
        return jdbc.sql(SELECT + "c.dossier_id = :dossier and c.party_id = :party and c.works_as = 'COACH'")
                .param("dossier", dossierId)
                .param("party", partyId)
                .query(CoachingTable::read)
                .list();
    }

    /** Those of a dossier that wait for a coach. */
    public List<Coaching> withoutCoach(String dossierId) {
        return jdbc.sql(SELECT + "c.dossier_id = :dossier and c.party_id is null and c.works_as = 'COACH'")
                .param("dossier", dossierId)
                .query(CoachingTable::read)
                .list();
    }

    /** The coaching organisation that was let in first, of those that are in now. */
    public Optional<String> coachLetIn(String dossierId) {
        return jdbc.sql(COACH_LET_IN).param("dossier", dossierId).param("subject", Coaching.SUBJECT)
                .query(String.class).list().stream().findFirst();
    }

    public void keeper(String id, String partyId) {
        set(id, "party_id", partyId);
    }

    public void state(String id, Coaching.State state) {
        set(id, "state", state.name());
    }

    public void endedBecause(String id, String why) {
        set(id, "ended_because", why);
    }

    /** Null when it did not end. */
    public String whyEnded(String id) {
        return jdbc.sql("select ended_because from coaching where id = :id").param("id", id).query(String.class).optional().orElse(null);
    }

    /** Coaching begins again, perhaps in a new contract. */
    public void again(String id, LocalDate startsOn, LocalDate endsOn) {
        set(id, "starts_on", startsOn);
        set(id, "ends_on", endsOn);
        state(id, Coaching.State.ASKING);
    }

    public void plan(String id, Coaching.Plan plan) {
        jdbc.sql("""
                        update coaching set payer = :payer, coach_name = :coach, regime = :regime, goals = :goals,
                          approach = :approach where id = :id""")
                .param("payer", plan.payer().name())
                .param("coach", plan.coachName())
                .param("regime", plan.regime().name())
                .param("goals", plan.goals())
                .param("approach", plan.approach())
                .param("id", id)
                .update();
    }

    public void regime(String id, Regime regime) {
        set(id, "regime", regime.name());
    }

    /** @param column a fixed word of ours */
    private void set(String id, String column, Object value) {
        jdbc.sql("update coaching set " + column + " = :value where id = :id").param("value", value).param("id", id).update();
    }

    private JdbcClient.MappedQuerySpec<Coaching> one(String where, String id) {
        return jdbc.sql(SELECT + where).param("id", id).query(CoachingTable::read);
    }

    private static Coaching read(ResultSet row, int number) throws SQLException {
        return new Coaching(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                row.getString("municipality_id"), Coaching.Kind.valueOf(row.getString("kind")),
                Coaching.State.valueOf(row.getString("state")),
                new Coaching.Keeper(row.getString("party_id"), WorksAs.valueOf(row.getString("works_as"))), plan(row),
                SqlTime.date(row, "starts_on"), SqlTime.date(row, "ends_on"), row.getBigDecimal("hours_per_week"));
    }

    private static Coaching.Plan plan(ResultSet row) throws SQLException {
        return row.getString("payer") == null ? null : new Coaching.Plan(
                Coaching.Payer.valueOf(row.getString("payer")), row.getString("coach_name"),
                Regime.valueOf(row.getString("regime")), row.getString("goals"), row.getString("approach"));
    }
}
