package nl.werkbrug.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;

/**
 * Makes the calendar: a library knows on which day Easter falls and how King's Day moves; our own list says which of its
 * holidays the law knows; the decrees are our data, because no library has them.
 */
final class CalendarReader {

    private final RuleFiles files;
    private final HolidayManager library =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<LocalDate, DayOff> found = new HashMap<>();

    CalendarReader(RuleFiles files) {
        this.files = files;
    }

    WorkingCalendar read() {
        List<RuleFile> decrees = files.of(RuleFile.Kind.EQUATED_DAYS);
        if (decrees.isEmpty()) {
            throw new IllegalStateException("No rule file with the days that are equal to a holiday");
        }
        LocalDate first = decrees.get(0).validFrom();
        LocalDate last = first;
        for (RuleFile decree : decrees) {
            refuseGap(decree, first, last);
            last = equatedDays(decree);
        }
        holidays(first.getYear(), last.getYear());
        return new WorkingCalendar(first, last, found);
    }

    private static void refuseGap(RuleFile decree, LocalDate first, LocalDate lastBefore) {
        if (!decree.validFrom().equals(first) && !decree.validFrom().equals(lastBefore.plusDays(1))) {
            throw decree.root().wrong("(file name)", "does not follow " + lastBefore);
        }
    }

    /** Returns the last day for which the decree speaks. */
    private LocalDate equatedDays(RuleFile decree) {
        decree.root().allowOnly("kind", "validUntil", "source", "grade", "days");
        decree.root().oneOf("grade", Grade.class);
        LocalDate until = decree.root().date("validUntil");
        for (LocalDate day : decree.root().dates("days")) {
            if (day.isBefore(decree.validFrom()) || day.isAfter(until)) {
                throw decree.root().wrong("days", day + " lies outside the time of the file");
            }
            found.put(day, new DayOff(day, "gelijkgesteld met een feestdag", decree.root().text("source")));
        }
        return until;
    }

    private void holidays(int firstYear, int lastYear) {
        RuleFile list = files.of(RuleFile.Kind.HOLIDAYS).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule file with the holidays of the law"));
        list.root().allowOnly("kind", "source", "days");
        Map<String, String> names = list.root().texts("days");
        for (int year = firstYear; year <= lastYear; year++) {
            List<Holiday> ofTheLaw = library.getHolidays(Year.of(year)).stream()
                    .filter(holiday -> names.containsKey(holiday.getPropertiesKey()))
                    .toList();
            // The King's birthday and the Queen's are two names for one day: every year misses one of them.
            if (ofTheLaw.size() != names.size() - 1) {
                throw list.root().wrong("days", "are not all known to the library of holidays in " + year);
            }
            ofTheLaw.forEach(holiday -> found.put(holiday.getDate(), new DayOff(
                    holiday.getDate(), names.get(holiday.getPropertiesKey()), list.root().text("source"))));
        }
    }
}
