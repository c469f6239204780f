package nl.werkbrug.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.agenda.DeadlineOverview;
import nl.werkbrug.agenda.OverviewQuestion;
import nl.werkbrug.agenda.OverviewRow;
import org.springframework.stereotype.Component;

/** What ends on each day of a calendar. */
@Component
class CalendarDays {

    private static final int MOST_ON_A_DAY = 6;

    private final DeadlineOverview overview;

    CalendarDays(DeadlineOverview overview) {
        this.overview = overview;
    }

    /** @param more whether there are others that day, which only the list shows */
    record Ending(List<OverviewRow> rows, boolean more) {}

    /** By day; days on which nothing ends are absent. */
    Map<LocalDate, Ending> of(CalendarPeriod period, OverviewQuestion asked) {
        List<OverviewRow> rows = overview.firstOfDays(asked.within(period.first(), period.last()), period.days(), MOST_ON_A_DAY + 1);
        Map<LocalDate, List<OverviewRow>> days = rows.stream().collect(Collectors.groupingBy(OverviewRow::endsOn));
        Map<LocalDate, Ending> endings = new TreeMap<>();
        days.forEach((day, ending) -> endings.put(day, cut(ending)));
        return endings;
    }

    private static Ending cut(List<OverviewRow> rows) {
        return rows.size() > MOST_ON_A_DAY
                ? new Ending(rows.subList(0, MOST_ON_A_DAY), true)
                : new Ending(rows, false);
    }
}
