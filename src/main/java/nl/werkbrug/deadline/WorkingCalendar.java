package nl.werkbrug.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.rules.RuleFiles;

/**
 * Which days are working days under the Algemene termijnenwet: no Saturday, no Sunday, no public holiday of article 3 and
 * no day that a decree made equal to one. Every question about a day outside the known time is a
 * {@link NotComputable.NoCalendar} that names the year.
 */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String WEEKEND_SOURCE = "artikel 1 lid 1 Algemene termijnenwet";

    private final LocalDate firstKnown;
    private final LocalDate lastKnown;
    private final Map<LocalDate, DayOff> holidays;

    WorkingCalendar(LocalDate firstKnown, LocalDate lastKnown, Map<LocalDate, DayOff> holidays) {
        this.firstKnown = firstKnown;
        this.lastKnown = lastKnown;
        this.holidays = Map.copyOf(holidays);
    }

    /** The calendar of the product's own rule files, read once. */
    public static WorkingCalendar ofTheProduct() {
        return OfTheProduct.CALENDAR;
    }

    /** Reads the holidays and equated days; a bad file, or a holiday that the library lost, stops the start. */
    static WorkingCalendar of(RuleFiles files) {
        return new CalendarReader(files).read();
    }

    private static final class OfTheProduct {
        static final WorkingCalendar CALENDAR = of(RuleFiles.ofTheProduct());
    }

    public LocalDate firstKnown() {
        return firstKnown;
    }

    public LocalDate lastKnown() {
        return lastKnown;
    }

    public boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** Why the day is no working day; empty when it is one. A holiday in a weekend goes by the name of the holiday. */
    public Optional<DayOff> dayOff(LocalDate day) {
        if (day.isBefore(firstKnown) || day.isAfter(lastKnown)) {
            throw new NotComputable.NoCalendar(day, firstKnown, lastKnown);
        }
        DayOff holiday = holidays.get(day);
        if (holiday == null && WEEKEND.contains(day.getDayOfWeek())) {
            return Optional.of(new DayOff(day, weekday(day), WEEKEND_SOURCE));
        }
        return Optional.ofNullable(holiday);
    }

    /** The day itself when it is a working day, otherwise the next one (artikel 1 lid 1 Atw). */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The n-th working day after a day that is not counted itself; zero is the day itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The n-th working day before a day that is not counted itself; zero is the day itself. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    private LocalDate step(LocalDate day, int workingDays, int direction) {
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0) {
            reached = reached.plusDays(direction);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "zaterdag" : "zondag";
    }
}
