package nl.werkbrug.lab;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkbrug.shared.Words;

/**
 * How long somebody worked, up to the last moment that was reached: three, six or twelve months after the first day. Who reached a moment
 * counts for it, at work or not; who left before has to wait for it as long as who stays, else later moments would look too bad. Each last
 * moment is a group of its own, of other people than the others, so that no moment can be subtracted from another one.
 *
 * @param reached the last moment that was reached, in months; 0 for none
 * @param outcome whether that person still worked on that day, or before which moment it was over
 */
record InWork(int reached, String outcome) {

    static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final List<Integer> MOMENTS = List.of(QUARTER, HALF_YEAR, YEAR);
    private static final String STILL = "STILL";
    /** Before the first moment or the second, and so on, where each of them is too small. */
    private static final String EARLY = "LEFT_3_6";
    private static final String LATE = "LEFT_6_12";
    private static final String LEFT = "LEFT";

    /** Outcomes to put together, for a moment. */
    private record Sorted(List<String> still, List<String> left, List<String> either) {

        String[] known() {
            return Stream.concat(still.stream(), left.stream()).toArray(String[]::new);
        }
    }

    // Who left "early" or "at all" is only told so of a group that reached the later moments too.
    private static final Map<Integer, Sorted> SORTED = Map.of(
            QUARTER, new Sorted(List.of("LEFT_6", "LEFT_12", LATE, STILL), List.of("LEFT_3"), List.of(EARLY, LEFT)),
            HALF_YEAR, new Sorted(List.of("LEFT_12", STILL), List.of("LEFT_3", "LEFT_6", EARLY), List.of(LATE, LEFT)),
            YEAR, new Sorted(List.of(STILL), List.of("LEFT_3", "LEFT_6", "LEFT_12", EARLY, LATE, LEFT), List.of()));

    /**
     * Of who began.
     *
     * @param last the last day of work; null while nobody told one
     */
    static InWork of(LocalDate start, LocalDate last, LocalDate today) {
        long passed = ChronoUnit.MONTHS.between(start, today);
        int reached = MOMENTS.stream().filter(it -> it <= passed).reduce(0, (before, it) -> it);
        // On the day itself somebody still works: a last day is a day of work.
        long worked = last == null ? passed : ChronoUnit.MONTHS.between(start, last);
        return new InWork(reached, MOMENTS.stream().filter(it -> it <= reached && worked < it).findFirst().map(it -> LEFT + "_" + it).orElse(STILL));
    }

    /** The group of those whose last moment this was. */
    String group() {
        return String.valueOf(reached);
    }

    /** One line for each moment, of all who reached it. @param groups by the last moment */
    static List<LabTable.Line> lines(Map<String, Tally> groups) {
        List<LabTable.Line> lines = new ArrayList<>();
        for (int moment : MOMENTS) {
            Tally all = new Tally();
            MOMENTS.stream().filter(it -> it >= moment).map(it -> groups.get(String.valueOf(it))).filter(Objects::nonNull).forEach(all::add);
            lines.add(LabTables.told(all, it -> line(moment, it)));
        }
        return lines;
    }

    private static LabTable.Line line(int moment, Tally it) {
        Sorted sorted = SORTED.get(moment);
        long either = has(it, sorted) ? it.count(sorted.either.toArray(String[]::new)) : 0;
        List<Object> values = new ArrayList<>();
        values.add(it.all());
        values.add(has(it, sorted) ? it.among(either, sorted.still.toArray(String[]::new)) : null);
        values.add(share(moment, it));
        return LabTables.line(Words.of("lab.after-months", moment), values, 2, it);
    }

    /** The share that still works on that day, of all who reached it; null when no outcomes may be shown. */
    static LabShare share(int moment, Tally it) {
        Sorted sorted = SORTED.get(moment);
        return has(it, sorted) ? LabShare.of(
                it.count(sorted.still.toArray(String[]::new)), it.count(sorted.known()), 0, it.count(sorted.either.toArray(String[]::new))) : null;
    }

    private static boolean has(Tally it, Sorted sorted) {
        return it.count(sorted.known()) != null;
    }
}
