package nl.werkbrug.agenda;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may change a running deadline, asked of the database. */
@Component
public class DeadlineRights {

    private static final String KEEPS =
            "exists (select 1 from hand_clock k where k.deadline_id = d.id and " + Visibility.worksOn("k") + ")";
    private static final String HOLDS = Visibility.worksOn("d");
    /** The people of the party that must act; while that party does not work here, those who keep the clock for it. */
    private static final String CHANGES = "(" + HOLDS + " or (d.party_id is null and " + KEEPS + "))";
    private static final String WORKS = "(" + HOLDS + " or " + KEEPS + ")";
    /** Who waits for a decision of a public body may tell that it is late, although the body itself must act. */
    private static final String TELLS_OF_LATENESS = "(" + WORKS + " or (d.owner in ('MUNICIPALITY', 'AUTHORITY') and "
            + Visibility.actsAs("d", WorksAs.PAYROLL) + "))";
    private static final String FINISHES =
            "exists (select 1 from hand_clock h where h.deadline_id = d.id) and " + WORKS;

    private final JdbcClient jdbc;

    DeadlineRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deadline that the viewer may suspend or extend. */
    @Transactional(readOnly = true)
    public RunningDeadline toChange(String id, Viewer viewer) {
        return find(id, viewer, CHANGES);
    }

    /** A deadline of which the viewer may say that it is late: his party must act, keeps it, or waits for the decision. */
    @Transactional(readOnly = true)
    public RunningDeadline toWorkOn(String id, Viewer viewer) {
        return find(id, viewer, TELLS_OF_LATENESS);
    }

    /** A clock started by hand that the viewer may mark as done, because his party must act or keeps it. */
    @Transactional(readOnly = true)
    public RunningDeadline toFinish(String id, Viewer viewer) {
        return find(id, viewer, FINISHES);
    }

    /** A clock started by hand that the viewer may withdraw or mend: whoever must act cannot undo the clock of another. */
    @Transactional(readOnly = true)
    public RunningDeadline toMend(String id, Viewer viewer) {
        return find(id, viewer, KEEPS);
    }

    /** Whether {@link #toChange} would find it, for pages that show or hide a link. */
    @Transactional(readOnly = true)
    public boolean mayChange(String id, Viewer viewer) {
        return may(id, viewer, CHANGES);
    }

    /** Idem for {@link #toWorkOn}. */
    @Transactional(readOnly = true)
    public boolean mayWorkOn(String id, Viewer viewer) {
        return may(id, viewer, TELLS_OF_LATENESS);
    }

    /** Idem for {@link #toFinish}. */
    @Transactional(readOnly = true)
    public boolean mayFinish(String id, Viewer viewer) {
        return may(id, viewer, FINISHES);
    }

    /** Idem for {@link #toMend}. */
    @Transactional(readOnly = true)
    public boolean mayMend(String id, Viewer viewer) {
        return may(id, viewer, KEEPS);
    }

    private RunningDeadline find(String id, Viewer viewer, String right) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.id = :id and " + right)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(DeadlineRows::deadline)
                .optional()
                .orElseThrow(() -> new NotVisible("deadline", id));
    }

    private boolean may(String id, Viewer viewer, String right) {
        return jdbc.sql("select count(*) from running_deadline d where d.id = :id and " + right)
                        .param("id", id)
                        .param("viewer", viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
