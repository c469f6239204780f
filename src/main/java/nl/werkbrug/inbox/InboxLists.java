package nl.werkbrug.inbox;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.TaskFilter.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of open tasks and their counts, which share one predicate. */
@Component
public class InboxLists {

    public static final int PAGE_SIZE = 25;

    private static final String ORDER = " order by t.sort_on, t.id limit :limit offset :offset";
    private static final String COUNT =
            "select count(*) from (select 1 from inbox_task t where %s limit :most) counted";
    private static final String WORK = """
            select distinct m.party_id, r.works_as from membership m
              join access_rule r on r.role_code = m.role_code
             where m.user_id = :viewer and m.party_id is not null""";

    private final JdbcClient jdbc;

    InboxLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of 25 tasks. */
    @Transactional(readOnly = true)
    public InboxPage page(InboxQuery query, Viewer viewer) {
        TaskFilter filter = TaskFilter.of(query.tab(), query.text(), viewer, work(viewer));
        List<InboxTask> tasks = jdbc.sql(TaskRows.SELECT + " where " + filter.sql() + ORDER)
                .params(filter.values())
                .param("limit", PAGE_SIZE + 1)
                .param("offset", (query.page() - 1) * PAGE_SIZE)
                .query(TaskRows::task)
                .list();
        boolean hasNext = tasks.size() > PAGE_SIZE;
        return new InboxPage(query, hasNext ? tasks.subList(0, PAGE_SIZE) : tasks, hasNext);
    }

    /** The counts of all tabs for the same text. */
    @Transactional(readOnly = true)
    public InboxCounts counts(String text, Viewer viewer) {
        Work work = work(viewer);
        return new InboxCounts(
                count(InboxTab.MINE, text, viewer, work, InboxCounts.MOST),
                count(InboxTab.ORGANISATION, text, viewer, work, InboxCounts.MOST),
                count(InboxTab.NOBODY, text, viewer, work, InboxCounts.MOST));
    }

    /** How many tasks wait for the viewer or for nobody, at most 100: the number beside the menu. */
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        Work work = work(viewer);
        int mine = count(InboxTab.MINE, "", viewer, work, 100);
        return Math.min(100, mine + count(InboxTab.NOBODY, "", viewer, work, 100));
    }

    private int count(InboxTab tab, String text, Viewer viewer, Work work, int most) {
        TaskFilter filter = TaskFilter.of(tab, text, viewer, work);
        return jdbc.sql(COUNT.formatted(filter.sql()))
                .params(filter.values())
                .param("most", most + 1)
                .query(Integer.class)
                .single();
    }

    private Work work(Viewer viewer) {
        List<String[]> rows = jdbc.sql(WORK)
                .param("viewer", viewer.userId())
                .query((row, number) -> new String[] {row.getString("party_id"), row.getString("works_as")})
                .list();
        return new Work(
                rows.stream().map(row -> row[0]).collect(Collectors.toSet()),
                rows.stream().map(row -> row[1]).collect(Collectors.toSet()));
    }
}
