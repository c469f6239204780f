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
 * @param many whether those parties are let in to so many dossiers that walking through all deadlines by day soon meets theirs
 */
record OwnWork(Set<String> parties, Set<String> worksAs, boolean many) {

    private static final int MANY = 1_000;
    private static final String WORK = """
            select distinct m.party_id, r.works_as from membership m
              join access_rule r on r.role_code = m.role_code
             where m.user_id = :viewer and m.party_id is not null""";
    private static final String DOSSIERS = """
            select count(*) from (select 1 from dossier_party v
                                   where v.party_id in (:parties) and v.until_at is null limit :most) counted""";

    static OwnWork of(Viewer viewer, JdbcClient jdbc) {
        List<String[]> rows = jdbc.sql(WORK + ChosenEmployer.narrows("m.party_id", viewer))
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query((row, number) -> new String[] {row.getString("party_id"), row.getString("works_as")})
                .list();
        Set<String> parties = rows.stream().map(row -> row[0]).collect(Collectors.toSet());
        Set<String> worksAs = rows.stream().map(row -> row[1]).collect(Collectors.toSet());
        return new OwnWork(parties, worksAs, !parties.isEmpty() && many(parties, jdbc));
    }

    private static boolean many(Set<String> parties, JdbcClient jdbc) {
        return jdbc.sql(DOSSIERS)
                        .param("parties", parties)
                        .param("most", MANY)
                        .query(Integer.class)
                        .single()
                == MANY;
    }
}
