package nl.werkbrug.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;

/** The select of one page of the list: first which tasks, by index, then what they are about. */
final class ListRows {

    /** A list in another order than by day holds the first so many by day; the page says so when there are more. */
    static final int SORTED = 1_000;

    private static final String BY_DAY = """
            select t.id, 0 as word, t.sort_on from %5$s where %1$s
             order by t.sort_on %2$s, t.id %2$s limit :limit offset :offset""";
    /** The word is asked of those that are chosen only: most that the index passes are not the viewer's. */
    private static final String BY_WORD = """
            select f.id, %3$s as word, f.sort_on
              from (select t.id, t.sort_on from %5$s where %1$s
                     order by t.sort_on, t.id limit %4$d) f
              join inbox_task t on t.id = f.id
             order by word %2$s, f.sort_on, f.id limit :limit offset :offset""";
    private static final String PAGE = "select " + TaskRows.COLUMNS + """
            , o.name as party_name, case when e.kind = 'EMPLOYER' then e.name when o.kind = 'EMPLOYER' then o.name end as shown_employer, t.procedure_code, t.follow_up_on, case when %4$s then 1 else 0 end as own
              from (%1$s) chosen
              join inbox_task t on t.id = chosen.id
              join dossier d on d.id = t.dossier_id
              join party e on e.id = d.employer_id
              join party o on o.id = t.party_id
              left join person p on p.id = d.person_id
              left join app_user a on a.id = t.assignee_id
              left join app_user c on c.id = t.completed_by
              left join app_user cf on cf.id = t.completed_for
             order by chosen.word %2$s, chosen.sort_on %3$s, chosen.id %3$s""";

    private ListRows() {}

    static String select(TaskFilter filter, InboxQuery query) {
        boolean byDay = query.sort() == InboxSort.DUE;
        String order = query.descending() ? "desc" : "asc";
        String chosen = (byDay ? BY_DAY : BY_WORD).formatted(filter.sql(), order, query.sort().sql(), SORTED, filter.from());
        return PAGE.formatted(chosen, order, byDay ? order : "asc", Visibility.worksOn("t"));
    }

    static InboxRow row(ResultSet row, int number) throws SQLException {
        Procedure procedure = Procedure.of(row.getString("procedure_code"));
        return new InboxRow(
                TaskRows.task(row, number),
                row.getString("party_name"),
                row.getString("shown_employer"),
                procedure == null ? Procedure.OTHER : procedure,
                row.getInt("own") == 1,
                SqlTime.date(row, "follow_up_on"));
    }
}
