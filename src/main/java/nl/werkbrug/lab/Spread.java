package nl.werkbrug.lab;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often which number of days was counted; two can be put together, which medians cannot. */
public final class Spread {

    /** Below this many the ninetieth percentile would be the one that took longest. */
    private static final long ENOUGH_FOR_P90 = 10;
    /** One in so many may be missing. */
    private static final int MOST_MISSING = 4;
    private static final int MEDIAN = 50;
    private static final int P90 = 90;
    private static final int WHOLE = 100;

    private final TreeMap<Long, Long> counts = new TreeMap<>();

    static Spread of(Collection<Long> days) {
        Spread it = new Spread();
        days.forEach(each -> it.counts.merge(each, 1L, Long::sum));
        return it;
    }

    /** As {@link #written} wrote it; null is nothing. */
    static Spread read(String written) {
        Spread it = new Spread();
        if (written != null && !written.isEmpty()) {
            Arrays.stream(written.split(",")).map(each -> each.split(":"))
                    .forEach(each -> it.counts.merge(Long.parseLong(each[0]), Long.parseLong(each[1]), Long::sum));
        }
        return it;
    }

    void add(Spread other) {
        other.counts.forEach((days, times) -> counts.merge(days, times, Long::sum));
    }

    String written() {
        return counts.entrySet().stream().map(it -> it.getKey() + ":" + it.getValue()).collect(Collectors.joining(","));
    }

    long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of days that half of them took at most; of two in the middle the smaller one. */
    public OptionalLong median() {
        return size() == 0 ? OptionalLong.empty() : OptionalLong.of(percentile(MEDIAN));
    }

    /** The number of days that nine of ten took at most; empty for fewer than ten. */
    public OptionalLong p90() {
        return size() < ENOUGH_FOR_P90 ? OptionalLong.empty() : OptionalLong.of(percentile(P90));
    }

    /** Between what a number of days lies. */
    record Bounds(long low, long high) {}

    /** The median when so many are missing, whatever they took; null when that could be too much. */
    Bounds median(long missing) {
        return bounds(MEDIAN, missing);
    }

    /** Idem, the ninetieth percentile; null for fewer than ten too. */
    Bounds p90(long missing) {
        return size() < ENOUGH_FOR_P90 ? null : bounds(P90, missing);
    }

    /** The ones that are missing stand all before it, or all behind it. Its ends are never the shortest or the longest of all. */
    private Bounds bounds(int part, long missing) {
        long rank = rank(part, size() + missing);
        boolean known = missing == 0 || missing * MOST_MISSING <= size() + missing && rank - missing > 1 && rank < size();
        return known ? new Bounds(at(rank - missing), at(rank)) : null;
    }

    private static long rank(int part, long of) {
        return (of * part + WHOLE - 1) / WHOLE;
    }

    private long percentile(int part) {
        return at(rank(part, size()));
    }

    private long at(long rank) {
        long seen = 0;
        for (Map.Entry<Long, Long> each : counts.entrySet()) {
            seen += each.getValue();
            if (seen >= rank) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("No percentile of nothing");
    }
}
