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

    private static final int MOST_IN_A_PERIOD = 500;
    private static final int MOST_ON_A_DAY = 6;

    private final DeadlineOverview overview;

    CalendarDays(DeadlineOverview overview) {
        this.overview = overview;
    }

    /** @param more whether there are others that day, which only the list shows */
    record Ending(List<OverviewRow> rows, boolean more) {}

    /** By day; days on which nothing ends are absent. */
    Map<LocalDate, Ending> of(CalendarPeriod period, OverviewQuestion asked) {
        List<OverviewRow> rows =
                overview.first(asked.within(period.first(), period.last()), MOST_IN_A_PERIOD);
        Map<LocalDate, List<OverviewRow>> days = rows.size() < MOST_IN_A_PERIOD
                ? rows.stream().collect(Collectors.groupingBy(OverviewRow::endsOn))
                : dayByDay(period, asked);
        Map<LocalDate, Ending> endings = new TreeMap<>();
        days.forEach((day, ending) -> endings.put(day, cut(ending)));
        return endings;
    }

    // With very many deadlines one query would leave the last days empty.
    private Map<LocalDate, List<OverviewRow>> dayByDay(CalendarPeriod period, OverviewQuestion asked) {
        Map<LocalDate, List<OverviewRow>> days = new TreeMap<>();
        for (LocalDate day : period.days()) {
            List<OverviewRow> rows = overview.first(asked.within(day, day), MOST_ON_A_DAY + 1);
            if (!rows.isEmpty()) {
                days.put(day, rows);
            }
        }
        return days;
    }

    private static Ending cut(List<OverviewRow> rows) {
        return rows.size() > MOST_ON_A_DAY
                ? new Ending(rows.subList(0, MOST_ON_A_DAY), true)
                : new Ending(rows, false);
    }
}
