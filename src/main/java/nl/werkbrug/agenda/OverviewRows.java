package nl.werkbrug.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;

/** The one select that makes an {@link OverviewRow}: first which ones, by index, then what they are about. */
final class OverviewRows {

    private static final String PAGE = """
            select d.id, d.dossier_id, s.reference, case when p.id is null then coalesce(s.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name,
                   %3$s as employer_name, d.what, d.term_code, d.owner, h.name as holder_name, d.works_as, d.ends_on, d.state, d.closed_at
              from (%1$s) chosen
              join running_deadline d on d.id = chosen.id
              join dossier s on s.id = d.dossier_id
              join party e on e.id = s.employer_id
              left join person p on p.id = s.person_id
              left join party h on h.id = d.party_id
             order by d.ends_on %2$s, d.id %2$s""";

    private static final String CHOSEN = """
            select d.id from running_deadline d where %1$s order by d.ends_on %2$s, d.id %2$s limit :limit offset :offset""";
    /** An index has the deadlines of one day, so reading stops at the most that a day shows. */
    private static final String OF_DAY = """
            (select d.id from running_deadline d where %s and d.ends_on = :%s order by d.id limit :limit)""";

    /** The same where few are asked, so that all of them can be read. */
    private static final String OF_FEW = """
            select x.id from (select d.id, row_number() over (partition by d.ends_on order by d.id) as place
                                from running_deadline d where %s) x where x.place <= :limit""";

    private static final String EMPLOYER = ChosenEmployer.nameOf("e", "s.id");

    private OverviewRows() {}

    static String page(String where, String order) {
        return PAGE.formatted(CHOSEN.formatted(where, order), order, EMPLOYER);
    }

    /**
     * The first ones of each day, in one statement.
     *
     * @param days names of the parameters with the days; none when the condition has so few deadlines that all can be read
     */
    static String ofDays(String where, Collection<String> days) {
        String chosen = days.isEmpty() ? OF_FEW.formatted(where) : days.stream().map(day -> OF_DAY.formatted(where, day)).collect(Collectors.joining(" union all "));
        return PAGE.formatted(chosen, "asc", EMPLOYER);
    }

    static OverviewRow row(ResultSet row, int number) throws SQLException {
        Instant closed = SqlTime.moment(row, "closed_at");
        return new OverviewRow(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("reference"),
                KeptWords.shown(row.getString("person_name")),
                row.getString("employer_name"),
                row.getString("what"),
                row.getString("term_code"),
                TermOwner.valueOf(row.getString("owner")),
                row.getString("holder_name"),
                row.getString("works_as") == null ? null : WorksAs.valueOf(row.getString("works_as")),
                SqlTime.date(row, "ends_on"),
                DeadlineState.valueOf(row.getString("state")),
                closed == null ? null : DutchTime.dateOf(closed));
    }
}
