package nl.werkbrug.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The times in which a term stood still, in order and without overlap: a day that is suspended twice counts once. */
record StandStill(List<Suspension> periods) {

    static StandStill of(List<Suspension> suspensions) {
        List<Suspension> merged = new ArrayList<>();
        suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from).thenComparing(Suspension::until))
                .forEach(next -> add(merged, next));
        return new StandStill(List.copyOf(merged));
    }

    private static void add(List<Suspension> merged, Suspension next) {
        Suspension last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last == null || next.from().isAfter(last.until()) || last.from().equals(last.until())) {
            merged.add(next);
        } else {
            LocalDate until = next.until().isAfter(last.until()) ? next.until() : last.until();
            merged.set(merged.size() - 1, new Suspension(
                    last.from(), until, both(last, next), last.goesOn() || next.goesOn()));
        }
    }

    private static String both(Suspension one, Suspension other) {
        return Stream.of(one.reason(), other.reason())
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How many days of a term that began after the event stood still in a period. */
    static int days(Suspension period, LocalDate event) {
        LocalDate from = period.from().isAfter(event) ? period.from() : event.plusDays(1);
        return Math.max(0, Math.toIntExact(DAYS.between(from, period.until())));
    }

    /** Whether the term still stands still. */
    boolean goesOn() {
        return periods.stream().anyMatch(Suspension::goesOn);
    }

    boolean covers(LocalDate day) {
        return periods.stream().anyMatch(period -> !day.isBefore(period.from()) && day.isBefore(period.until()));
    }
}
