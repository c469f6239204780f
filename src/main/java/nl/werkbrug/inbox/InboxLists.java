package nl.werkbrug.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of open tasks and their counts, which share one predicate. */
@Component
public class InboxLists {

    public static final int PAGE_SIZE = 25;

    private static final int FEW = 500;
    private static final String LATER = "case when t.follow_up_on > :today then 1 else 0 end as later";
    // What is put off is counted on the way, and taken off.
    private static final String COUNTS = """
            select m.seen as mine, m.later as mine_later, o.seen as own, o.later as own_later, o.free, o.free_later
              from (select count(*) as seen, coalesce(sum(x.later), 0) as later
                      from (select %5$s from %1$s where %2$s limit :most) x) m,
                   (select count(*) as seen, coalesce(sum(x.later), 0) as later, coalesce(sum(x.free), 0) as free,
                           coalesce(sum(x.free * x.later), 0) as free_later
                      from (select case when t.assignee_id is null then 1 else 0 end as free, %5$s
                              from %3$s where %4$s limit :most) x) o""";
    private static final String IDS =
            "select t.id from inbox_task t where %s and %s order by t.sort_on, t.id limit :most";
    private static final String COUNT =
            "select count(*) from (select 1 from %s where %s limit :most) counted";

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one page of the inbox shows. */
    public record Shown(InboxPage page, InboxCounts counts, FilterChoices choices) {
        /** Whether the list holds only the first by day, because it is in another order and there are more. */
        public boolean partly() {
            return page.query().sort() != InboxSort.DUE && counts.of(page.query().tab()) > ListRows.SORTED;
        }
    }

    /** One page of 25 tasks, the counts of all tabs for the same filter, and what the filter can be. */
    @Transactional(readOnly = true)
    public Shown shown(InboxQuery query, Viewer viewer) {
        TaskFilter.Maker maker = maker(query.filter(), viewer);
        FilterChoices choices = FilterChoices.of(query.tab(), maker.own(), viewer, jdbc);
        // Another order than by day needs to know whether the list holds all of it.
        boolean sought = !query.filter().text().isEmpty() && query.sort() == InboxSort.DUE;
        return new Shown(page(query, maker), counts(maker, sought ? InboxCounts.MOST_FOUND : InboxCounts.MOST), choices);
    }

    /** One page of 25 tasks. */
    @Transactional(readOnly = true)
    public InboxPage page(InboxQuery query, Viewer viewer) {
        return page(query, maker(query.filter(), viewer));
    }

    /** The ids of the first tasks of a list by day, as far as they are the viewer's own work. */
    @Transactional(readOnly = true)
    public List<String> ids(InboxQuery query, Viewer viewer, int most) {
        TaskFilter filter = maker(query.filter(), viewer).of(query.tab());
        return jdbc.sql(IDS.formatted(filter.sql(), Visibility.worksOn("t")))
                .params(filter.values())
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** The counts of all tabs for the same filter. */
    @Transactional(readOnly = true)
    public InboxCounts counts(InboxFilter filter, Viewer viewer) {
        return counts(maker(filter, viewer), InboxCounts.MOST);
    }

    /** How many tasks wait for the viewer or for nobody, at most 100: the number beside the menu. */
    @Transactional(readOnly = true)
    public int waiting(Viewer viewer) {
        TaskFilter.Maker maker = maker(InboxFilter.of(""), viewer);
        return Math.min(100, count(maker.counted(InboxTab.MINE), 100) + count(maker.counted(InboxTab.NOBODY), 100));
    }

    private InboxPage page(InboxQuery query, TaskFilter.Maker maker) {
        TaskFilter filter = maker.of(query.tab());
        List<InboxRow> rows = jdbc.sql(ListRows.select(filter, query))
                .params(filter.values())
                .param("limit", PAGE_SIZE + 1)
                .param("offset", (query.page() - 1) * PAGE_SIZE)
                .query(ListRows::row)
                .list();
        boolean hasNext = rows.size() > PAGE_SIZE;
        return new InboxPage(query, hasNext ? rows.subList(0, PAGE_SIZE) : rows, hasNext);
    }

    /**
     * Two statements, which read a tenth on for what is put off. When the organisation has more than was read, nobody's are counted by
     * themselves, and of all there are more too; else the second one counts all. Of whom most is put off it is counted once more.
     */
    private InboxCounts counts(TaskFilter.Maker maker, int most) {
        int read = most + most / 10;
        Seen seen = seen(maker, read);
        boolean much = seen.own() > read;
        int mine = counted(InboxTab.MINE, seen.mine() > read, seen.mine() - seen.mineLater(), maker, most);
        int own = counted(InboxTab.ORGANISATION, much, seen.own() - seen.ownLater(), maker, most);
        int nobody = much ? count(maker.counted(InboxTab.NOBODY), most) : Math.min(seen.free() - seen.freeLater(), most + 1);
        int all = own > most ? own : count(maker.counted(InboxTab.ALL), most);
        return new InboxCounts(mine, own, nobody, all, most, new InboxCounts.Later(seen.mineLater(), seen.ownLater(), seen.freeLater()));
    }

    /** What was seen is enough when it was all there is, or is more than is counted. */
    private int counted(InboxTab tab, boolean more, int seen, TaskFilter.Maker maker, int most) {
        return more && seen <= most ? count(maker.counted(tab), most) : Math.min(seen, most + 1);
    }

    /** The first tasks, just above what is counted, with what is put off; that is none when the filter itself asks about it. */
    private record Seen(int mine, int mineLater, int own, int ownLater, int free, int freeLater) {}

    private Seen seen(TaskFilter.Maker maker, int most) {
        TaskFilter mine = maker.withPutOff().counted(InboxTab.MINE);
        TaskFilter own = maker.withPutOff().counted(InboxTab.ORGANISATION);
        Map<String, Object> values = new HashMap<>(mine.values());
        values.putAll(own.values());
        int counts = maker.filter().followUp() == FollowUpFilter.USUAL ? 1 : 0;
        return jdbc.sql(COUNTS.formatted(mine.from(), mine.sql(), own.from(), own.sql(), LATER))
                .params(values)
                .param("most", most + 1)
                .query((row, number) -> new Seen(
                        row.getInt("mine"), row.getInt("mine_later") * counts, row.getInt("own"), row.getInt("own_later") * counts,
                        row.getInt("free"), row.getInt("free_later") * counts))
                .single();
    }

    private int count(TaskFilter filter, int most) {
        return jdbc.sql(COUNT.formatted(filter.from(), filter.sql()))
                .params(filter.values())
                .param("most", most + 1)
                .query(Integer.class)
                .single();
    }

    private TaskFilter.Maker maker(InboxFilter filter, Viewer viewer) {
        TaskFilter.Maker maker = new TaskFilter.Maker(
                filter,
                viewer,
                OwnTasks.of(viewer, DutchTime.today(clock), jdbc),
                FoundEmployers.of(filter.employer(), jdbc),
                DutchTime.today(clock),
                null);
        boolean much = maker.own().manyDossiers() || maker.own().manyTasks();
        return much && !filter.text().isEmpty() ? withWords(maker) : maker;
    }

    /** Where there is much work and few tasks hold the words, every list and count would read all of it to the end. Common words need no such help. */
    private TaskFilter.Maker withWords(TaskFilter.Maker maker) {
        List<String> found = FoundTasks.of(maker.filter().text(), FEW, jdbc);
        return found.size() <= FEW ? maker.among(found) : maker;
    }
}
