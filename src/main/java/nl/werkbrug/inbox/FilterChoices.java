package nl.werkbrug.inbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the list can be narrowed to: only what occurs in the viewer's own work, so that no choice leads to an empty list. Who
 * has very much work gets every procedure and municipality, because looking for those that occur would take too long.
 *
 * @param turns whose work it can be; empty when there is only one
 * @param municipalities empty for people of a loket, who have one
 * @param employers whether there can be more than one employer
 */
public record FilterChoices(List<WorksAs> turns, List<Procedure> procedures, List<Municipality> municipalities, boolean employers) {

    private static final String PROCEDURES = """
            select distinct t.procedure_code from inbox_task t
             where t.party_id in (:parties) and t.works_as in (:worksAs) and t.state = 'OPEN'
               and case when %s then 1 else 0 end = 1""".formatted(Visibility.worksOn("t"));
    private static final String SEEN = """
            select distinct p.id, p.name from dossier_party g join party p on p.id = g.party_id
             where p.kind = 'MUNICIPALITY' and g.until_at is null and %s
               and exists (select 1 from inbox_task t where t.dossier_id = g.dossier_id and t.state = 'OPEN' and %s)
             order by p.name, p.id""".formatted(Visibility.sees("g"), Visibility.sees("t"));
    private static final String ALL =
            "select p.id, p.name from party p where p.kind = 'MUNICIPALITY' order by p.name, p.id";
    private static final Set<String> OF_LOKET = Set.of(WorksAs.LOKET.name(), WorksAs.LOKET_LEAD.name());

    /** A municipality to choose. */
    public record Municipality(String id, String name) {}

    static FilterChoices of(InboxTab tab, OwnTasks own, Viewer viewer, JdbcClient jdbc) {
        return own.none()
                ? new FilterChoices(List.of(), List.of(), List.of(), false)
                : new FilterChoices(
                        turns(tab, own), procedures(tab, own, viewer, jdbc), municipalities(own, viewer, jdbc), employers(own));
    }

    private static boolean employers(OwnTasks own) {
        return own.parties().size() > 1 || !own.worksAs().equals(Set.of(WorksAs.PAYROLL.name()));
    }

    private static List<WorksAs> turns(InboxTab tab, OwnTasks own) {
        if (tab == InboxTab.ALL) {
            return List.of(WorksAs.values());
        }
        List<WorksAs> turns = Arrays.stream(WorksAs.values()).filter(it -> own.worksAs().contains(it.name())).toList();
        return turns.size() > 1 ? turns : List.of();
    }

    private static List<Procedure> procedures(InboxTab tab, OwnTasks own, Viewer viewer, JdbcClient jdbc) {
        if (tab == InboxTab.ALL || own.manyTasks()) {
            return List.of(Procedure.values());
        }
        EnumSet<Procedure> found = EnumSet.noneOf(Procedure.class);
        jdbc.sql(PROCEDURES)
                .params(Map.of("parties", own.parties(), "worksAs", own.worksAs(), "viewer", viewer.userId()))
                .query(String.class)
                .list()
                .forEach(code -> found.add(Procedure.of(code) == null ? Procedure.OTHER : Procedure.of(code)));
        return List.copyOf(found);
    }

    private static List<Municipality> municipalities(OwnTasks own, Viewer viewer, JdbcClient jdbc) {
        if (OF_LOKET.containsAll(own.worksAs())) {
            return List.of();
        }
        return (own.manyDossiers() ? jdbc.sql(ALL) : jdbc.sql(SEEN).param("viewer", viewer.userId()))
                .query((row, number) -> new Municipality(row.getString("id"), row.getString("name")))
                .list();
    }
}
