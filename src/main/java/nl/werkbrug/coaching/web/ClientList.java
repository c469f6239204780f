package nl.werkbrug.coaching.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.Grants;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.store.ClientNames;
import nl.werkbrug.coaching.store.CoachingTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those of whom somebody keeps the log, page by page, in as many questions as there are tables. */
@Component
class ClientList {

    static final int PAGE_SIZE = 50;

    private final CoachingTable coachings;
    private final CoachLog log;
    private final Grants grants;
    private final PeriodViews views;
    private final ClientNames names;

    ClientList(CoachingTable coachings, CoachLog log, Grants grants, PeriodViews views, ClientNames names) {
        this.coachings = coachings;
        this.log = log;
        this.grants = grants;
        this.views = views;
        this.names = names;
    }

    /** A line of the list; the period is null while nothing was granted. */
    record Client(Coaching coaching, String name, String employer, PeriodView period) {}

    /** One page, from 1. */
    record Page(List<Client> clients, int number, boolean hasNext) {}

    @Transactional(readOnly = true)
    Page page(int number, Viewer viewer) {
        List<Coaching> found = coachings.kept(viewer, PAGE_SIZE + 1, (number - 1) * PAGE_SIZE);
        boolean more = found.size() > PAGE_SIZE;
        return new Page(clients(more ? found.subList(0, PAGE_SIZE) : found), number, more);
    }

    private List<Client> clients(Collection<Coaching> of) {
        Map<String, CoachingPeriod> periods = grants.current(of.stream().map(Coaching::id).toList());
        Map<String, Integer> used = log.used(periods.values());
        Map<String, ClientNames.Name> known = names.of(of.stream().map(Coaching::dossierId).toList());
        return of.stream().map(it -> client(it, known.get(it.dossierId()), periods.get(it.id()), used)).toList();
    }

    private Client client(Coaching it, ClientNames.Name name, CoachingPeriod period, Map<String, Integer> used) {
        return new Client(it, name.person(), name.employer(),
                period == null ? null : views.of(it, period, used.getOrDefault(period.id(), 0)));
    }
}
