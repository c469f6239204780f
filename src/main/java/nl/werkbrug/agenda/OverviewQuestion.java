package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;

/**
 * What somebody asks of the overview in one go: what its list, its counts and its calendar share is looked up once. Not for a
 * later request: others may have changed what the viewer works on.
 */
public final class OverviewQuestion {

    private final OverviewFilter filter;
    private final Viewer viewer;
    private final OwnWork work;
    private final FoundDossiers found;

    OverviewQuestion(OverviewFilter filter, Viewer viewer, OwnWork work, FoundDossiers found) {
        this.filter = filter;
        this.viewer = viewer;
        this.work = work;
        this.found = found;
    }

    OverviewFilter filter() {
        return filter;
    }

    /** Whether the database walks through all deadlines by day, as the viewer's are met soon. */
    boolean walks() {
        return work.many() && !found.few();
    }

    /** The same between two days. */
    public OverviewQuestion within(LocalDate first, LocalDate last) {
        return new OverviewQuestion(filter.within(first, last), viewer, work, found);
    }

    OverviewQuestion in(OverviewTab tab) {
        return new OverviewQuestion(filter.in(tab), viewer, work, found);
    }

    OverviewSql sql(LocalDate today) {
        return OverviewSql.of(filter, found, viewer, work, today);
    }
}
