package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Moves a last day as articles 1 and 2 of the Algemene termijnenwet say; the explanation hears of each move. */
final class Rolling {

    private final WorkingCalendar calendar;

    Rolling(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Article 1: the next day that is no Saturday, Sunday or holiday. */
    LocalDate offDaysOff(LocalDate last) {
        return calendar.firstWorkingDayFrom(last);
    }

    /** The days off that stand between a last day and the working day it moves to. */
    List<DayOff> skipped(LocalDate last) {
        List<DayOff> skipped = new ArrayList<>();
        for (LocalDate day = last; calendar.dayOff(day).isPresent(); day = day.plusDays(1)) {
            skipped.add(calendar.dayOff(day).orElseThrow());
        }
        return skipped;
    }

    /** Article 2: as much later as it takes to have two working days in the term. Suspended days are not in the term. */
    LocalDate withTwoWorkingDays(LocalDate event, LocalDate last, StandStill still) {
        int found = 0;
        for (LocalDate day = last; found < 2 && day.isAfter(event); day = day.minusDays(1)) {
            found += counts(day, still) ? 1 : 0;
        }
        LocalDate end = last;
        while (found < 2) {
            end = end.plusDays(1);
            found += counts(end, still) ? 1 : 0;
        }
        return end;
    }

    private boolean counts(LocalDate day, StandStill still) {
        return !still.covers(day) && calendar.isWorkingDay(day);
    }
}
