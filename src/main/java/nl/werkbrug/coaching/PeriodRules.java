package nl.werkbrug.coaching;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** From when to when coaching can be granted, by the protocols of UWV; a decision goes before it. */
@Component
public class PeriodRules {

    private static final int LAST_YEAR = 3;

    private final Deadlines deadlines;

    public PeriodRules(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** From one day to another, both counted. */
    public record Span(LocalDate first, LocalDate last) {}

    /**
     * On which day the three years began of which a new period is part: a break of more than four weeks begins them anew.
     *
     * @param earlier all periods before it, of whatever kind of coach
     */
    public LocalDate termStart(List<Span> earlier, LocalDate first) {
        LocalDate start = first;
        List<Span> backwards = earlier.stream().sorted(Comparator.comparing(Span::first).reversed()).toList();
        for (Span span : backwards) {
            if (span.last().isBefore(start) && isLong(new Span(dayAfter(span.last()), dayBefore(start)))) {
                return start;
            }
            start = span.first().isBefore(start) ? span.first() : start;
        }
        return start;
    }

    /** Whether a break lasted more than four weeks. */
    public boolean isLong(Span pause) {
        return !pause.last().isBefore(longFrom(pause.first()));
    }

    /** The first day on which a break that began on the day has lasted more than four weeks. */
    public LocalDate longFrom(LocalDate first) {
        return deadlines.compute("UWV_COACH_BREAK", first).end();
    }

    /** The year of coaching in which a period begins: 1, 2, or 3. */
    public int year(LocalDate termStart, LocalDate first) {
        return Math.min(LAST_YEAR, Period.between(termStart, first).getYears() + 1);
    }

    /**
     * The last day that can be granted: half a year or a year, never past the contract and the three years.
     *
     * @param contractEnd null when it is permanent
     */
    public LocalDate lastDay(Coaching.Kind kind, LocalDate first, LocalDate contractEnd, LocalDate termStart) {
        String term = kind == Coaching.Kind.EXTERNAL ? "UWV_COACH_EXTERNAL_HALF_YEAR" : "UWV_COACH_INTERNAL_YEAR_1";
        return Stream.of(dayBefore(deadlines.compute(term, first).end()), contractEnd, longest(termStart))
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day of the three years. */
    public LocalDate longest(LocalDate termStart) {
        return dayBefore(deadlines.compute("UWV_COACH_LONGEST", termStart).end());
    }

    /** The last day to ask in time. */
    public LocalDate lastDayToAsk(LocalDate event) {
        return deadlines.compute("UWV_COACH_REQUEST", event).end();
    }

    /**
     * From when UWV pays: as wanted when it was asked in time, else at most four weeks back.
     *
     * @param event the first working day, or the last day of the period before
     * @param wanted the first day of the new period
     * @param received the day on which UWV got the request, complete or not
     */
    public LocalDate paidFrom(LocalDate event, LocalDate wanted, LocalDate received) {
        if (!received.isAfter(lastDayToAsk(event))) {
            return wanted;
        }
        LocalDate back = deadlines.compute("UWV_COACH_BACK", received).end();
        return back.isAfter(wanted) ? back : wanted;
    }

    /** Periods follow each other on the next day. */
    public LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }
}
