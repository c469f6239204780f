package nl.werkbrug.coaching.web;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.coaching.log.Visit;

/**
 * The lines of one week of the log.
 *
 * @param lines that count, the newest day first
 */
public record LogWeek(int year, int week, List<Visit> lines) {

    /** By week, the newest first; lines that were corrected are left out. */
    static List<LogWeek> of(List<Visit> visits) {
        Map<String, List<Visit>> byWeek = new LinkedHashMap<>();
        visits.stream().filter(Visit::counts)
                .forEach(it -> byWeek.computeIfAbsent(year(it.on()) + " " + week(it.on()), key -> new ArrayList<>()).add(it));
        return byWeek.values().stream()
                .map(lines -> new LogWeek(year(lines.get(0).on()), week(lines.get(0).on()), lines))
                .toList();
    }

    public String counted() {
        return PeriodView.hours(lines.stream().mapToInt(Visit::countedMinutes).sum());
    }

    private static int year(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
