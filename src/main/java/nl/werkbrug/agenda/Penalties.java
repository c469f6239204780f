package nl.werkbrug.agenda;

import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What late decisions cost, for the team leads of the loket and for the employer of the dossier; nobody else sees amounts. */
@Component
public class Penalties {

    private static final Role[] MAY_SEE = {
        Role.LOKET_TEAM_LEAD, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT, Role.EMPLOYER_HR
    };
    private static final String SEES = Visibility.seesAs("d", MAY_SEE);
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final LateDecisions late;

    Penalties(JdbcClient jdbc, LateDecisions late) {
        this.jdbc = jdbc;
        this.late = late;
    }

    /** A late decision in a dossier. */
    public record Row(String reference, RunningDeadline deadline, LateDecision decision) {}

    /** Whether somebody with these roles has an overview at all. */
    public static boolean isFor(Viewer viewer) {
        return List.of(MAY_SEE).stream().anyMatch(viewer::is);
    }

    @Transactional(readOnly = true)
    public boolean maySee(String deadlineId, Viewer viewer) {
        return jdbc.sql("select count(*) from running_deadline d where d.id = :id and " + SEES)
                        .param("id", deadlineId)
                        .param("viewer", viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** At most 500 decisions with a notice of default, the ones still to come first, then the newest. */
    @Transactional(readOnly = true)
    public List<Row> list(Viewer viewer) {
        return jdbc.sql("select x.reference, h.done_on, " + DeadlineRows.COLUMNS + " from running_deadline d"
                        + " join dossier x on x.id = d.dossier_id left join hand_clock h on h.deadline_id = d.id"
                        + " where d.default_notice_on is not null and " + SEES
                        + " order by case when d.closed_at is null then 0 else 1 end, d.default_notice_on desc, d.id limit " + MOST)
                .param("viewer", viewer.userId())
                .query((row, number) -> {
                    RunningDeadline it = DeadlineRows.deadline(row, number);
                    return new Row(row.getString("reference"), it, late.of(it, SqlTime.date(row, "done_on")));
                })
                .list();
    }
}
