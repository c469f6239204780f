package nl.werkbrug.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For which parties somebody works and as what. Not the permission, only what helps the database to find the few rows that
 * the permission is then asked of.
 *
 * @param onePair whether it is one party and one kind of work: then one index has them all by day
 * @param manyTasks whether walking through everybody's tasks by day soon meets theirs
 * @param manyDossiers the same for what they only see
 * @param holders whose tasks are in the viewer's own list: the viewer's, and of those for whom the viewer stands in today
 */
record OwnTasks(Set<String> parties, Set<String> worksAs, boolean onePair, boolean manyTasks, boolean manyDossiers, List<String> holders) {

    private static final int MANY = 1_000;
    /** The kinds of work of a role first: else each of hundreds of employers is joined to each rule of the role. */
    private static final String WORK = """
            select distinct m.party_id, r.works_as from membership m
              join (select distinct role_code, works_as from access_rule) r on r.role_code = m.role_code
             where m.user_id = :viewer and m.party_id is not null%s
            union select u.id, null from app_user u where\s""" + ActingFor.standsInFor("u.id");
    /** With the indexes by name: with hundreds of parties choosing one takes longer than counting. */
    private static final String MUCH = """
            select (select count(*) from (select 1 from inbox_task t use index (inbox_held)
                                           where t.party_id in (:parties) and t.works_as in (:worksAs) and t.state = 'OPEN'
                                           limit :most) tasks) as tasks,
                   (select count(*) from (select 1 from dossier_party v use index (dossier_party_own)
                                           where v.party_id in (:parties) and v.until_at is null limit :most) seen) as dossiers""";

    static OwnTasks of(Viewer viewer, LocalDate today, JdbcClient jdbc) {
        OwnTasks whose = whose(viewer, today, jdbc);
        return whose.none() ? whose : measured(whose.parties, whose.worksAs, whose.holders, jdbc);
    }

    /** The same without how much it is: for who only counts. */
    static OwnTasks whose(Viewer viewer, LocalDate today, JdbcClient jdbc) {
        List<String[]> rows = jdbc.sql(WORK.formatted(ChosenEmployer.narrows("m.party_id", viewer)))
                .param("viewer", viewer.userId())
                .param("today", today)
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query((row, number) -> new String[] {row.getString("party_id"), row.getString("works_as")})
                .stream()
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> holders = Stream.concat(
                        Stream.of(viewer.userId()), rows.stream().filter(row -> row[1] == null).map(row -> row[0]))
                .toList();
        rows.removeIf(row -> row[1] == null);
        Set<String> parties = rows.stream().map(row -> row[0]).collect(Collectors.toSet());
        Set<String> worksAs = rows.stream().map(row -> row[1]).collect(Collectors.toSet());
        return new OwnTasks(parties, worksAs, false, false, false, holders);
    }

    /** Whether nothing of anybody can be theirs. */
    boolean none() {
        return parties.isEmpty();
    }

    private static OwnTasks measured(Set<String> parties, Set<String> worksAs, List<String> holders, JdbcClient jdbc) {
        boolean onePair = parties.size() == 1 && worksAs.size() == 1;
        return jdbc.sql(MUCH)
                .param("parties", parties)
                .param("worksAs", worksAs)
                .param("most", MANY)
                .query((row, number) -> new OwnTasks(
                        parties, worksAs, onePair, row.getInt("tasks") == MANY, row.getInt("dossiers") == MANY, holders))
                .single();
    }
}
