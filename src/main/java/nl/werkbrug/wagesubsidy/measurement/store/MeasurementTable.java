package nl.werkbrug.wagesubsidy.measurement.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.Measurement.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads measurements, and writes where each stands; joins the caller's transaction. */
@Repository
public class MeasurementTable {

    private static final String SELECT = "select m.*, s.state as subsidy_state from wage_value_measurement m"
            + " join wage_subsidy s on s.id = m.wage_subsidy_id where ";
    private static final String NEWEST_FIRST = " order by m.began_on desc, m.id";
    private static final String VISIBLE = SELECT + "m.dossier_id = :dossier and " + Visibility.sees("m") + NEWEST_FIRST;
    private static final String COACH = """
            select party_id from dossier_party
             where dossier_id = :dossier and subject = :subject and part = :part and until_at is null
             order by since_at, party_id""";

    /** Who measures as columns of their own, so that the rule of access can be asked of exactly that organisation. */
    private static final String MEASURES = """
            select count(*) from (
              select m.dossier_id, m.subject, coalesce(m.coach_id, s.municipality_id) as party_id,
                     case when m.coach_id is null then 'LOKET' else 'COACH' end as works_as
                from wage_value_measurement m join wage_subsidy s on s.id = m.wage_subsidy_id
               where m.id = :id) t where\s""" + Visibility.worksOn("t");

    private final JdbcClient jdbc;
    private final TaskRows tasks;

    MeasurementTable(JdbcClient jdbc, TaskRows tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /** Stores a new one and returns its id. */
    public String insert(WageSubsidy subsidy, String coachId, LocalDate today) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into wage_value_measurement (id, wage_subsidy_id, dossier_id, subject, state, coach_id, began_on)
                        values (:id, :subsidy, :dossier, :subject, 'PLANNING', :coach, :today)""")
                .param("id", id)
                .param("subsidy", subsidy.id())
                .param("dossier", subsidy.dossierId())
                .param("subject", WageSubsidy.SUBJECT)
                .param("coach", coachId)
                .param("today", today)
                .update();
        return id;
    }

    /** The newest of a subsidy: the one that runs when one runs. */
    public Optional<Measurement> newest(String wageSubsidyId) {
        List<Measurement> all = read(jdbc.sql(SELECT + "m.wage_subsidy_id = :subsidy" + NEWEST_FIRST).param("subsidy", wageSubsidyId));
        return all.stream().filter(Measurement::open).findFirst().or(() -> all.stream().findFirst());
    }

    /**
     * The one that runs.
     *
     * @throws IllegalStateException when none does
     */
    public Measurement running(String wageSubsidyId) {
        return newest(wageSubsidyId).filter(Measurement::open)
                .orElseThrow(() -> new IllegalStateException("No measurement runs for " + wageSubsidyId));
    }

    public Optional<Measurement> find(String id) {
        return read(jdbc.sql(SELECT + "m.id = :id").param("id", id)).stream().findFirst();
    }

    /** Whether the viewer works for the organisation that measures: that of the coach, else the loket. */
    public boolean measures(String id, Viewer viewer) {
        return jdbc.sql(MEASURES).param("id", id).param("viewer", viewer.userId()).query(Integer.class).single() > 0;
    }

    /** Those of a dossier that the viewer may see, newest first. */
    public List<Measurement> visible(String dossierId, Viewer viewer) {
        return read(jdbc.sql(VISIBLE).param("dossier", dossierId).param("viewer", viewer.userId()));
    }

    /** Those that a coach's organisation runs on a dossier. */
    public List<Measurement> measuredBy(String dossierId, String coachId) {
        return read(jdbc.sql(SELECT + "m.dossier_id = :dossier and m.coach_id = :coach")
                        .param("dossier", dossierId)
                        .param("coach", coachId))
                .stream()
                .filter(Measurement::open)
                .toList();
    }

    /** The coaching organisation that was let in first, of those that are in now. */
    public Optional<String> coachLetIn(String dossierId) {
        return jdbc.sql(COACH)
                .param("dossier", dossierId)
                .param("subject", WageSubsidy.SUBJECT)
                .param("part", WorksAs.COACH.name())
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    public void state(String id, State state) {
        jdbc.sql("update wage_value_measurement set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /** From now on the loket measures. */
    public void withoutCoach(String id) {
        jdbc.sql("update wage_value_measurement set coach_id = null where id = :id").param("id", id).update();
    }

    private List<Measurement> read(JdbcClient.StatementSpec select) {
        return select.query((row, number) -> MeasurementRow.read(row)).list().stream().map(this::withTasks).toList();
    }

    private Measurement withTasks(Measurement it) {
        return it.report() == null ? it : it.with(it.report().with(tasks.of(it.id()), it.report().explanation()));
    }
}
