package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierSearch;
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
            "select count(*) from (%s limit :most) counted";

    private final JdbcClient jdbc;
    private final DossierSearch search;
    private final Clock clock;

    DeadlineOverview(JdbcClient jdbc, DossierSearch search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    /** What the list, the counts and the calendar of one page share. */
    @Transactional(readOnly = true)
    public OverviewQuestion question(OverviewFilter filter, Viewer viewer) {
        OwnWork work = OwnWork.of(viewer, jdbc);
        return new OverviewQuestion(filter, viewer, work, FoundDossiers.of(filter.text(), viewer, search));
    }

    /** One page of 25 deadlines; after page 40 there are no more. */
    @Transactional(readOnly = true)
    public OverviewPage page(OverviewFilter filter, int page, Viewer viewer) {
        return page(question(filter, viewer), page);
    }

    /** The same. */
    @Transactional(readOnly = true)
    public OverviewPage page(OverviewQuestion asked, int page) {
        List<OverviewRow> rows = rows(asked, PAGE_SIZE + 1, (page - 1) * PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        return new OverviewPage(page, more ? rows.subList(0, PAGE_SIZE) : rows, more && page < LAST_PAGE);
    }

    /** The first ones of each of these days, so many of a day at most: a calendar, in one statement. */
    @Transactional(readOnly = true)
    public List<OverviewRow> firstOfDays(OverviewQuestion asked, List<LocalDate> days, int most) {
        OverviewSql sql = asked.sql(DutchTime.today(clock));
        Map<String, LocalDate> named = new LinkedHashMap<>();
        if (asked.walks()) {
            days.forEach(day -> named.put("day" + named.size(), day));
        }
        return jdbc.sql(OverviewRows.ofDays(sql.where(), named.keySet()))
                .params(sql.values())
                .params(named)
                .param("limit", most)
                .query(OverviewRows::row)
                .list();
    }

    private List<OverviewRow> rows(OverviewQuestion asked, int limit, int offset) {
        OverviewSql sql = asked.sql(DutchTime.today(clock));
        return jdbc.sql(OverviewRows.page(sql.where(), asked.filter().state().order()))
                .params(sql.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(OverviewRows::row)
                .list();
    }

    /** The next deadlines after the given one, or the first when it is null: how an export walks through all of them. */
    @Transactional(readOnly = true)
    public List<OverviewRow> after(OverviewRow last, OverviewFilter filter, int limit, Viewer viewer) {
        OverviewQuestion asked = question(filter, viewer);
        if (last == null) {
            return rows(asked, limit, 0);
        }
        OverviewSql sql = asked.sql(DutchTime.today(clock));
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
        return counts(question(filter, viewer));
    }

    /** The same. Who sees few has what others must do by subtraction: it is everything but the work of the own parties. */
    @Transactional(readOnly = true)
    public OverviewCounts counts(OverviewQuestion asked) {
        int own = count(asked, OverviewTab.ORGANISATION);
        int all = own > OverviewCounts.MOST ? own : count(asked, OverviewTab.ALL);
        return new OverviewCounts(Map.of(
                OverviewTab.MINE, count(asked, OverviewTab.MINE),
                OverviewTab.ORGANISATION, own,
                OverviewTab.OTHERS, all <= OverviewCounts.MOST ? all - own : count(asked, OverviewTab.OTHERS),
                OverviewTab.ALL, all));
    }

    private int count(OverviewQuestion asked, OverviewTab tab) {
        OverviewSql sql = asked.in(tab).sql(DutchTime.today(clock));
        return jdbc.sql(COUNT.formatted(sql.counted()))
                .params(sql.values())
                .param("most", OverviewCounts.MOST + 1)
                .query(Integer.class)
                .single();
    }
}
