package nl.werkbrug.lab;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Words;

/**
 * Which quarters one side of a comparison should count, and which it does. One that it does not count is too small, or there was nothing:
 * nobody may know which of the two.
 */
final class ComparedQuarters {

    static final int IN_YEAR = 4;
    private static final int MONTHS = 3;

    private final TreeSet<Integer> wanted;
    private final TreeSet<Integer> counted;

    /**
     * @param first the number of the first quarter that should count
     * @param last idem of the last one; none that has not begun counts
     * @param counted those that do
     */
    ComparedQuarters(int first, int last, LocalDate today, Collection<Integer> counted) {
        this.wanted = IntStream.rangeClosed(first, Math.min(last, number(today))).boxed().collect(Collectors.toCollection(TreeSet::new));
        this.counted = new TreeSet<>(counted);
    }

    /** A number for each quarter, without gaps. */
    static int number(LocalDate day) {
        return day.getYear() * IN_YEAR + (day.getMonthValue() - 1) / MONTHS;
    }

    /** Idem, of a quarter such as 2026-2. */
    static int number(String quarter) {
        return Integer.parseInt(quarter.substring(0, 4)) * IN_YEAR + Integer.parseInt(quarter.substring(5)) - 1;
    }

    boolean some() {
        return !counted.isEmpty();
    }

    /** Whether one is missing, also the one that still runs. */
    boolean gaps() {
        return !counted.containsAll(wanted);
    }

    /** In words. */
    String counted() {
        return words(counted);
    }

    /** Idem. */
    String missing() {
        TreeSet<Integer> missing = new TreeSet<>(wanted);
        missing.removeAll(counted);
        return words(missing);
    }

    private static String words(Collection<Integer> quarters) {
        Map<Integer, String> years = quarters.stream().collect(Collectors.groupingBy(
                it -> it / IN_YEAR, TreeMap::new, Collectors.mapping(it -> String.valueOf(it % IN_YEAR + 1), Collectors.joining(", "))));
        return years.entrySet().stream().map(it -> Words.of("lab.quarter", String.valueOf(it.getKey()), it.getValue())).collect(Collectors.joining("; "));
    }
}
