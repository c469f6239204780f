package nl.werkbrug.console;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A loket at which somebody works.
 *
 * @param leads whether names of colleagues are shown; a caseworker sees the own work and the sum of the team
 */
public record Loket(String partyId, String name, boolean leads) {

    /**
     * All at which the viewer works: first those that he or she leads, then by name.
     *
     * @throws NotVisible when the viewer works at no loket
     */
    static List<Loket> of(Viewer viewer, JdbcClient jdbc) {
        List<Loket> all = jdbc.sql("""
                        select p.id, p.name, max(case when m.role_code = 'LOKET_TEAM_LEAD' then 1 else 0 end) as leads
                          from membership m join party p on p.id = m.party_id
                         where m.user_id = :viewer and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD')
                         group by p.id, p.name order by leads desc, p.name, p.id""")
                .param("viewer", viewer.userId())
                .query((row, number) -> new Loket(row.getString("id"), row.getString("name"), row.getInt("leads") == 1))
                .list();
        if (all.isEmpty()) {
            throw new NotVisible("loket", "console");
        }
        return all;
    }

    /** The parties that the viewer leads; none for most people. */
    static List<String> ledBy(Viewer viewer, JdbcClient jdbc) {
        return jdbc.sql("select distinct m.party_id from membership m where m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD'")
                .param("viewer", viewer.userId())
                .query(String.class)
                .list();
    }

    /**
     * One of those.
     *
     * @param partyId empty for the first
     * @throws NotVisible when the viewer does not work there
     */
    static Loket chosen(List<Loket> all, String partyId) {
        return all.stream()
                .filter(it -> partyId.isEmpty() || it.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("loket", partyId));
    }
}
