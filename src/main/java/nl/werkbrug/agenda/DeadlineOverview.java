package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that a viewer may see, in lists and with their counts. */
@Component
public class DeadlineOverview {

    public static final int PAGE_SIZE = 25;
    /** Further on nobody reads: a filter finds it sooner, and the database would have to count its way there. */
    public static final int LAST_PAGE = 40;

    private static final String COUNT =
            "select count(*) from (select 1 from running_deadline d where %s limit :most) counted";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineOverview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of 25 deadlines; after page 40 there are no more. */
    @Transactional(readOnly = true)
    public OverviewPage page(OverviewFilter filter, int page, Viewer viewer) {
        List<OverviewRow> rows = rows(filter, viewer, PAGE_SIZE + 1, (page - 1) * PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        return new OverviewPage(page, more ? rows.subList(0, PAGE_SIZE) : rows, more && page < LAST_PAGE);
    }

    /** The first of them, up to a number. */
    @Transactional(readOnly = true)
    public List<OverviewRow> first(OverviewFilter filter, int most, Viewer viewer) {
        return rows(filter, viewer, most, 0);
    }

    private List<OverviewRow> rows(OverviewFilter filter, Viewer viewer, int limit, int offset) {
        OverviewSql sql = sql(filter, viewer);
        return jdbc.sql(OverviewRows.page(sql.where(), filter.state().order()))
                .params(sql.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(OverviewRows::row)
                .list();
    }

    /** The next deadlines after the given one, or the first when it is null: how an export walks through all of them. */
    @Transactional(readOnly = true)
    public List<OverviewRow> after(OverviewRow last, OverviewFilter filter, int limit, Viewer viewer) {
        OverviewSql sql = sql(filter, viewer);
        if (last == null) {
            return rows(filter, viewer, limit, 0);
        }
        String further = filter.state().order().equals("desc") ? "<" : ">";
        String where = sql.where() + " and d.ends_on %1$s= :lastDay and (d.ends_on %1$s :lastDay or d.id %1$s :lastId)"
                .formatted(further);
        return jdbc.sql(OverviewRows.page(where, filter.state().order()))
                .params(sql.values())
                .param("lastDay", last.endsOn())
                .param("lastId", last.id())
                .param("limit", limit)
                .param("offset", 0)
                .query(OverviewRows::row)
                .list();
    }

    /** The counts of all tabs for the same filter. */
    @Transactional(readOnly = true)
    public OverviewCounts counts(OverviewFilter filter, Viewer viewer) {
        Map<OverviewTab, Integer> counts = new EnumMap<>(OverviewTab.class);
        OwnWork work = OwnWork.of(viewer, jdbc);
        FoundDossiers found = FoundDossiers.of(filter.text(), work, jdbc);
        LocalDate today = DutchTime.today(clock);
        for (OverviewTab tab : OverviewTab.values()) {
            counts.put(tab, count(OverviewSql.of(filter.in(tab), found, viewer, work, today)));
        }
        return new OverviewCounts(counts);
    }

    private int count(OverviewSql sql) {
        return jdbc.sql(COUNT.formatted(sql.where()))
                .params(sql.values())
                .param("most", OverviewCounts.MOST + 1)
                .query(Integer.class)
                .single();
    }

    private OverviewSql sql(OverviewFilter filter, Viewer viewer) {
        OwnWork work = OwnWork.of(viewer, jdbc);
        return OverviewSql.of(filter, FoundDossiers.of(filter.text(), work, jdbc), viewer, work, DutchTime.today(clock));
    }
}
