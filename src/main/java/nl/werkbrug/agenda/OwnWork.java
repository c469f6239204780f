package nl.werkbrug.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parties somebody works for and as what. Not the permission, only what helps the database to find the few rows that the
 * permission is then asked of.
 *
 * @param tookMuch whether the viewer took so many tasks that walking through all deadlines by day soon meets those
 * @param many whether those parties are let in to so many dossiers that walking through all deadlines by day soon meets theirs
 */
record OwnWork(Set<String> parties, Set<String> worksAs, boolean tookMuch, boolean many) {

    private static final int MANY = 1_000;
    private static final int FEW_PARTIES = 20;
    private static final String WORK = """
            select distinct m.party_id, r.works_as from membership m
              join access_rule r on r.role_code = m.role_code
             where m.user_id = :viewer and m.party_id is not null""";
    private static final String MUCH = """
            select (select count(*) from (select 1 from inbox_task t
                                           where t.assignee_id = :viewer and t.state = 'OPEN' limit :most) tasks) as tasks,
                   (select count(*) from (select 1 from dossier_party v
                                           where v.party_id in (:parties) and v.until_at is null limit :most) seen) as dossiers""";

    /** Whether they are so few that it helps to name them. */
    boolean fewParties() {
        return parties.size() <= FEW_PARTIES;
    }

    static OwnWork of(Viewer viewer, JdbcClient jdbc) {
        List<String[]> rows = jdbc.sql(WORK + ChosenEmployer.narrows("m.party_id", viewer))
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query((row, number) -> new String[] {row.getString("party_id"), row.getString("works_as")})
                .list();
        Set<String> parties = rows.stream().map(row -> row[0]).collect(Collectors.toSet());
        Set<String> worksAs = rows.stream().map(row -> row[1]).collect(Collectors.toSet());
        return parties.isEmpty() ? new OwnWork(parties, worksAs, false, false) : measured(parties, worksAs, viewer, jdbc);
    }

    private static OwnWork measured(Set<String> parties, Set<String> worksAs, Viewer viewer, JdbcClient jdbc) {
        return jdbc.sql(MUCH)
                .param("viewer", viewer.userId())
                .param("parties", parties)
                .param("most", MANY)
                .query((row, number) -> new OwnWork(
                        parties, worksAs, row.getInt("tasks") == MANY, row.getInt("dossiers") == MANY))
                .single();
    }
}
