package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;

/**
 * To how much a loonkostensubsidie entitles in each calendar month, from the decisions that were made known. Pure.
 *
 * <p>For each day the decision counts that was made known last of those that cover it. A month that is covered in part, or by
 * more decisions, is paid by calendar days: no text says how, so this is our own agreement (grade D).
 */
public final class Entitlements {

    private static final Set<Decision.Kind> COUNTS = Set.of(
            Decision.Kind.GRANT, Decision.Kind.CHANGE, Decision.Kind.REVALUATION, Decision.Kind.END, Decision.Kind.ON_OBJECTION);
    private static final Comparator<Decision> LATEST = Comparator.comparing(Decision::madeKnownOn)
            .thenComparing(Decision::countsFrom)
            .thenComparing(Decision::id);

    private final List<Segment> segments;

    private Entitlements(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /**
     * Days in a row for which one decision counts.
     *
     * @param until the last of them; null while open
     */
    public record Segment(LocalDate from, LocalDate until, Decision decision) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** From decisions in any order; what was not made known, or sets no amount, is passed over. */
    public static Entitlements of(List<Decision> decisions) {
        List<Decision> known = decisions.stream()
                .filter(it -> COUNTS.contains(it.kind()) && it.madeKnownOn() != null && it.countsFrom() != null)
                .filter(it -> it.basis() != null || it.kind() == Decision.Kind.END)
                .sorted(LATEST)
                .toList();
        return new Entitlements(segments(known));
    }

    private static List<Segment> segments(List<Decision> known) {
        List<LocalDate> borders = borders(known);
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            LocalDate from = borders.get(i);
            LocalDate until = i + 1 < borders.size() ? SubsidyMonths.dayBefore(borders.get(i + 1)) : null;
            latestOn(from, known).filter(it -> it.kind() != Decision.Kind.END).ifPresent(it -> all.add(new Segment(from, until, it)));
        }
        return all;
    }

    private static List<LocalDate> borders(List<Decision> known) {
        Set<LocalDate> borders = new TreeSet<>();
        for (Decision it : known) {
            borders.add(it.countsFrom());
            if (it.countsUntil() != null) {
                borders.add(SubsidyMonths.dayAfter(it.countsUntil()));
            }
        }
        return List.copyOf(borders);
    }

    private static Optional<Decision> latestOn(LocalDate day, List<Decision> known) {
        return known.stream().filter(it -> covers(it, day)).reduce((earlier, later) -> later);
    }

    private static boolean covers(Decision it, LocalDate day) {
        return !day.isBefore(it.countsFrom()) && (it.countsUntil() == null || !day.isAfter(it.countsUntil()));
    }

    /** The days that are paid, in order; days without a right to money are in none. */
    public List<Segment> segments() {
        return segments;
    }

    /** The decision that sets the amount of a day. */
    public Optional<Segment> on(LocalDate day) {
        return segments.stream().filter(it -> it.covers(day)).findFirst();
    }

    /** The first month for which anything is due. */
    public Optional<YearMonth> firstMonth() {
        return segments.stream().map(it -> YearMonth.from(it.from())).findFirst();
    }

    /** The amount of a month: what the decisions say, by calendar days, rounded half up to the cent once. */
    public Money of(YearMonth month) {
        long centDays = 0;
        for (Segment it : segments) {
            centDays = Math.addExact(centDays, Math.multiplyExact(it.decision().basis().inclusive().cents(), days(it, month)));
        }
        return Money.cents(centDays).times(1, month.lengthOfMonth());
    }

    /** For how many days of a month there is a right to money. */
    public long days(YearMonth month) {
        return segments.stream().mapToLong(it -> days(it, month)).sum();
    }

    /** Whether a figure behind the month is not confirmed, or the month is counted by days. */
    public boolean estimate(YearMonth month) {
        List<Segment> here = segments.stream().filter(it -> days(it, month) > 0).toList();
        return here.stream().anyMatch(it -> it.decision().basis().estimate() || days(it, month) < month.lengthOfMonth());
    }

    private static long days(Segment it, YearMonth month) {
        long first = Math.max(it.from().toEpochDay(), month.atDay(1).toEpochDay());
        long last = month.atEndOfMonth().toEpochDay();
        long until = it.until() == null ? last : Math.min(last, it.until().toEpochDay());
        return Math.max(0, until - first + 1);
    }
}
