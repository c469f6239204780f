package nl.werkbrug.coaching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineOverview;
import nl.werkbrug.agenda.OverviewFilter;
import nl.werkbrug.agenda.OverviewRow;
import nl.werkbrug.agenda.OverviewTab;
import nl.werkbrug.coaching.plan.PlannedVisit;
import nl.werkbrug.coaching.plan.PlannedVisits;
import nl.werkbrug.coaching.store.ClientNames;
import nl.werkbrug.deadline.Week;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a coach needs on one day: where to go, what is due, and the hours; in a fixed number of questions. */
@Component
class CoachDay {

    private static final int DUE = 6;

    private final PlannedVisits visits;
    private final ClientList clients;
    private final ClientNames names;
    private final DeadlineOverview deadlines;
    private final Clock clock;

    CoachDay(PlannedVisits visits, ClientList clients, ClientNames names, DeadlineOverview deadlines, Clock clock) {
        this.visits = visits;
        this.clients = clients;
        this.names = names;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A planned visit with whom it is. */
    record Line(PlannedVisit visit, ClientNames.Name who) {}

    /**
     * The page.
     *
     * @param before planned in the last two weeks, and not ticked off or cancelled
     * @param now of today, also what is ticked off
     * @param later from the day after tomorrow, up to a week ahead
     * @param logged minutes in the logs of this week, from Monday
     * @param due what the organisation must do first, such as a report
     */
    record Day(
            LocalDate today, List<Line> before, List<Line> now, List<Line> tomorrow, List<Line> later, int logged,
            List<OverviewRow> due, ClientList.Page clients) {

        public String hours() {
            return PeriodView.hours(logged);
        }
    }

    /** @throws NotVisible for who is no coach */
    @Transactional(readOnly = true)
    Day of(Viewer viewer) {
        if (!viewer.is(Role.JOB_COACH)) {
            throw new NotVisible("page", "/begeleiding/vandaag");
        }
        Week week = new Week(DutchTime.today(clock));
        List<PlannedVisit> found = visits.own(week.twoWeeksAgo(), week.ahead(), week.today(), viewer);
        Map<String, ClientNames.Name> who = names.of(found.stream().map(PlannedVisit::dossierId).distinct().toList());
        List<Line> lines = found.stream().map(it -> new Line(it, who.get(it.dossierId()))).toList();
        return new Day(
                week.today(),
                lines.stream().filter(it -> it.visit().on().isBefore(week.today())).toList(),
                lines.stream().filter(it -> it.visit().on().equals(week.today())).toList(),
                lines.stream().filter(it -> it.visit().on().equals(week.tomorrow())).toList(),
                lines.stream().filter(it -> it.visit().on().isAfter(week.tomorrow())).toList(),
                visits.logged(week.monday(), week.sunday(), viewer),
                deadlines.after(null, OverviewFilter.of(OverviewTab.ORGANISATION), DUE, viewer),
                clients.page(1, viewer));
    }
}
