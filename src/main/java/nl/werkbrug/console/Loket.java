package nl.werkbrug.console;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For which loket somebody looks: as team lead at those that he or she leads, else as caseworker at the own.
 *
 * @param leads whether names of colleagues are shown; a caseworker sees the own work and the sum of the team
 */
record Loket(List<String> parties, boolean leads) {

    /** Work of caseworkers and what leads sign; a fixed part of the conditions, so that an index has it in order. */
    static final String WORK = "t.state = 'OPEN' and t.party_id in (:parties) and t.works_as in ('LOKET', 'LOKET_LEAD')";

    /** @throws NotVisible when the viewer works at no loket */
    static Loket of(Viewer viewer, JdbcClient jdbc) {
        List<String[]> held = jdbc.sql("""
                        select m.party_id, m.role_code from membership m
                         where m.user_id = :viewer and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD') and m.party_id is not null""")
                .param("viewer", viewer.userId())
                .query((row, number) -> new String[] {row.getString("party_id"), row.getString("role_code")})
                .list();
        if (held.isEmpty()) {
            throw new NotVisible("loket", "console");
        }
        boolean leads = held.stream().anyMatch(each -> each[1].equals(Role.LOKET_TEAM_LEAD.name()));
        String counts = leads ? Role.LOKET_TEAM_LEAD.name() : Role.LOKET_CASEWORKER.name();
        return new Loket(held.stream().filter(each -> each[1].equals(counts)).map(each -> each[0]).distinct().toList(), leads);
    }
}
