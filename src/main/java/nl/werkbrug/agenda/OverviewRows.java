package nl.werkbrug.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;

/** The one select that makes an {@link OverviewRow}: first which ones, by index, then what they are about. */
final class OverviewRows {

    private static final String PAGE = """
            select d.id, d.dossier_id, s.reference, case when p.id is null then e.name else concat(p.given_name, ' ', p.family_name) end as person_name,
                   e.name as employer_name, d.what, d.term_code, d.owner, h.name as holder_name, d.ends_on, d.state, d.closed_at
              from (select d.id from running_deadline d where %1$s order by d.ends_on %2$s, d.id %2$s
                     limit :limit offset :offset) chosen
              join running_deadline d on d.id = chosen.id
              join dossier s on s.id = d.dossier_id
              join party e on e.id = s.employer_id
              left join person p on p.id = s.person_id
              left join party h on h.id = d.party_id
             order by d.ends_on %2$s, d.id %2$s""";

    private OverviewRows() {}

    static String page(String where, String order) {
        return PAGE.formatted(where, order);
    }

    static OverviewRow row(ResultSet row, int number) throws SQLException {
        Instant closed = SqlTime.moment(row, "closed_at");
        return new OverviewRow(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("reference"),
                row.getString("person_name"),
                row.getString("employer_name"),
                row.getString("what"),
                row.getString("term_code"),
                TermOwner.valueOf(row.getString("owner")),
                row.getString("holder_name"),
                SqlTime.date(row, "ends_on"),
                DeadlineState.valueOf(row.getString("state")),
                closed == null ? null : DutchTime.dateOf(closed));
    }
}
