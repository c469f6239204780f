package nl.werkbrug.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
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
    /** In the order of the index of closed and of open ones, so that a database stops when it has enough. */
    private static final String CHOSEN = """
            select d.id, d.default_notice_on as notice, case when d.closed_at is null then 0 else 1 end as closed from running_deadline d
             where d.default_notice_on is not null and case when %s then 1 else 0 end = 1%%s%%s
             order by d.default_notice_on desc, d.id desc limit :most""".formatted(SEES);
    /** First which ones, then what is said about them. */
    private static final String LIST = "select x.reference, h.done_on, " + DeadlineRows.COLUMNS + """
            , case when p.id is null then coalesce(x.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name
             from (select c.id, c.closed from (%s) c order by c.closed, c.notice desc, c.id desc limit :limit offset :offset) chosen
              join running_deadline d on d.id = chosen.id
              join dossier x on x.id = d.dossier_id
              join party e on e.id = x.employer_id
              left join person p on p.id = x.person_id
              left join hand_clock h on h.deadline_id = d.id
             order by chosen.closed, d.default_notice_on desc, d.id desc""";

    private static final String OF_EMPLOYER = " and exists (select 1 from dossier w where w.id = d.dossier_id%s)";

    private static final String OPEN = " and d.closed_at is null";
    private static final String CLOSED = " and d.closed_at is not null";

    private static final String OF_DOSSIER = OPEN + " and d.dossier_id = :dossier and d.subject = :subject";

    /** Of so many the amounts are added up; each is reckoned by the law, and no loket should ever have more. */
    public static final int SUMMED = 100;
    /** So many stand on a page. */
    public static final int PAGE_SIZE = 25;
    /** Further on nobody reads. */
    public static final int LAST_PAGE = 40;

    private final JdbcClient jdbc;
    private final LateDecisions late;

    Penalties(JdbcClient jdbc, LateDecisions late) {
        this.jdbc = jdbc;
        this.late = late;
    }

    /**
     * A late decision in a dossier.
     *
     * @param about the employee, or the name of the matter; who sees what is due there, sees the name too
     */
    public record Row(String reference, String about, RunningDeadline deadline, LateDecision decision) {}

    /** One page, and whether there is another. */
    public record Page(int number, List<Row> rows, boolean hasNext) {}

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

    /** One page of the decisions with a notice of default, the ones still to come first, then the newest; of the chosen employer. */
    @Transactional(readOnly = true)
    public Page page(Viewer viewer, int number) {
        List<Row> rows = rows(viewer, Map.of(), List.of(OPEN, CLOSED), PAGE_SIZE + 1, (number - 1) * PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        return new Page(number, more ? rows.subList(0, PAGE_SIZE) : rows, more && number < LAST_PAGE);
    }

    /** Those without a decision, the newest first and at most {@link #SUMMED}: what they cost still grows. */
    @Transactional(readOnly = true)
    public List<Row> open(Viewer viewer) {
        return rows(viewer, Map.of(), List.of(OPEN), SUMMED, 0);
    }

    /** The same in one dossier on one subject, at most {@link #PAGE_SIZE}. */
    @Transactional(readOnly = true)
    public List<Row> open(String dossierId, String subject, Viewer viewer) {
        return rows(viewer.workingFor(null), Map.of("dossier", dossierId, "subject", subject), List.of(OF_DOSSIER), PAGE_SIZE, 0);
    }

    private List<Row> rows(Viewer viewer, Map<String, String> of, List<String> which, int limit, int offset) {
        String narrows = ChosenEmployer.narrows("w.employer_id", viewer);
        String ofEmployer = narrows.isEmpty() ? "" : OF_EMPLOYER.formatted(narrows);
        String chosen = which.stream().map(it -> "(" + CHOSEN.formatted(ofEmployer, it) + ")").collect(Collectors.joining(" union all "));
        return jdbc.sql(LIST.formatted(chosen))
                .params(of)
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("most", offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, place) -> {
                    RunningDeadline it = DeadlineRows.deadline(row, place);
                    return new Row(row.getString("reference"), KeptWords.shown(row.getString("person_name")), it, late.of(it, SqlTime.date(row, "done_on")));
                })
                .list();
    }
}
