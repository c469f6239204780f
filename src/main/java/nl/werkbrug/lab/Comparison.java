package nl.werkbrug.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.inbox.Procedure;
import nl.werkbrug.shared.Words;

/**
 * An initiative on the measures of its own procedure, and apart from these on others: the year before the quarter in which it began, and the
 * quarters after it, in the own municipality and in the others. The quarter of the beginning is neither. What is counted by kind is compared
 * of the kinds that there are both before and after, for another kind takes another time. Quarters that do not count are named.
 */
final class Comparison {

    private final Initiative initiative;
    private final Measure days;
    private final int formsSince;
    private final LocalDate today;
    private final Map<Side, Map<Measure, Map<String, Tally>>> sides = new EnumMap<>(Side.class);
    private final Map<Side, Map<Measure, Map<Place, Set<Integer>>>> quarters = new EnumMap<>(Side.class);

    /** @param formsSince the day on which all forms began to be counted; null when they did not */
    Comparison(Initiative initiative, LocalDate formsSince, LocalDate today) {
        this.initiative = initiative;
        this.formsSince = formsSince == null ? Integer.MAX_VALUE : ComparedQuarters.number(formsSince);
        this.today = today;
        this.days = days(initiative);
        for (Side side : Side.values()) {
            sides.put(side, new EnumMap<>(Measure.class));
            quarters.put(side, new EnumMap<>(Measure.class));
        }
    }

    /** What is counted by kind and outcome is compared as that counts it. */
    static Measure days(Initiative it) {
        return it.procedure().equals(Procedure.SIGNAL.code()) ? Measure.SIGNAL
                : it.procedure().equals(Procedure.CUSTOM_BUDGET.code()) ? Measure.BUDGET : Measure.PROCEDURE;
    }

    /** The columns of a comparison. */
    enum Side {
        BEFORE,
        AFTER,
        OTHERS_BEFORE,
        OTHERS_AFTER;

        private boolean after() {
            return this == AFTER || this == OTHERS_AFTER;
        }
    }

    /**
     * Takes a kept figure along if it belongs to it.
     *
     * @param quarter such as 2026-2
     */
    void add(String municipality, Measure measure, String group, String quarter, LabCell cell) {
        if (!belongs(measure, group)) {
            return;
        }
        boolean own = municipality.equals(initiative.municipalityId());
        int at = ComparedQuarters.number(quarter);
        for (Side side : own ? List.of(Side.BEFORE, Side.AFTER) : List.of(Side.OTHERS_BEFORE, Side.OTHERS_AFTER)) {
            if (at >= first(side) && at <= last(side)) {
                sides.get(side).computeIfAbsent(measure, key -> new TreeMap<>()).computeIfAbsent(group, key -> new Tally())
                        .add(cell.outcome(), cell.counted(), cell.total(), cell.spread());
                quarters.get(side).computeIfAbsent(measure, key -> new HashMap<>())
                        .computeIfAbsent(new Place(municipality, group), key -> new HashSet<>()).add(at);
            }
        }
    }

    private int first(Side side) {
        int from = ComparedQuarters.number(initiative.from());
        return side.after() ? from + 1 : from - ComparedQuarters.IN_YEAR;
    }

    private int last(Side side) {
        return !side.after() ? ComparedQuarters.number(initiative.from()) - 1
                : initiative.until() == null ? Integer.MAX_VALUE : ComparedQuarters.number(initiative.until());
    }

    private record Place(String municipality, String group) {}

    /** Which quarters of a side count. Of who began less than a year ago nobody can say anything after twelve months. */
    private ComparedQuarters counted(Side side, Measure measure) {
        int last = measure == Measure.IN_WORK ? ComparedQuarters.number(today) - ComparedQuarters.IN_YEAR : Integer.MAX_VALUE;
        return new ComparedQuarters(first(side), Math.min(last, last(side)), today,
                places(side, measure).flatMap(it -> it.getValue().stream()).filter(it -> it <= last).collect(Collectors.toSet()));
    }

    /** Whether one of the groups misses a quarter that another one has. */
    private boolean uneven(Side side, Measure measure) {
        return places(side, measure).map(Map.Entry::getValue).distinct().count() > 1;
    }

    private Stream<Map.Entry<Place, Set<Integer>>> places(Side side, Measure measure) {
        Set<String> like = alike(measure);
        return quarters.get(side).getOrDefault(measure, Map.of()).entrySet().stream()
                .filter(it -> measure != days || like.isEmpty() || like.contains(it.getKey().group()));
    }

    /** For each measure and side which quarters count and which do not, as far as some do not. */
    List<String> gaps(boolean own) {
        List<String> gaps = new ArrayList<>();
        if (own) {
            gaps(isOwn() ? Words.of("lab.compare.work") : null, days, gaps);
        }
        others().stream().filter(it -> own == isOwn()).forEach(it -> gaps(it.line().name(), it.measure(), gaps));
        return gaps;
    }

    /** @param name null when the table is about nothing else */
    private void gaps(String name, Measure measure, List<String> gaps) {
        for (Side side : Side.values()) {
            ComparedQuarters it = counted(side, measure);
            if (it.some() && it.gaps()) {
                String words = Words.of("lab.side." + side);
                gaps.add(Words.of("lab.compare.gap", name == null ? words : Words.of("lab.compare.gap-of", name, words), it.counted(), it.missing()));
            }
        }
    }

    private boolean belongs(Measure measure, String group) {
        return switch (measure) {
            case PROCEDURE -> days == measure && (initiative.procedure().isEmpty() || group.equals(initiative.procedure()));
            case SIGNAL, BUDGET -> days == measure;
            case ON_TIME -> group.equals("MUNICIPALITY");
            case IN_WORK -> group.equals(String.valueOf(InWork.YEAR));
            default -> measure == Measure.TOLD_ONCE;
        };
    }

    /** One line for each measure, one value for each side. */
    LabTable own() {
        List<LabTable.Line> lines = new ArrayList<>(List.of(
                line(named("begun", "counted"), days, Tally::all),
                line(named("median", "median"), days, it -> LabTables.median(it.spread(days.inDays()), it.untold())),
                line(named("p90", "p90"), days, it -> LabTables.nineOfTen(it.spread(days.inDays()), it.untold()))));
        lines.addAll(others().stream().filter(it -> isOwn()).map(Other::line).toList());
        return table(lines);
    }

    /** Idem, of what is not about its procedure only. */
    LabTable also() {
        return table(others().stream().filter(it -> !isOwn()).map(Other::line).toList());
    }

    private record Other(Measure measure, LabTable.Line line) {}

    private List<Other> others() {
        return List.of(
                new Other(Measure.ON_TIME, line("lab.compare.in-time", Measure.ON_TIME, it -> LabShare.of(it.count("IN_TIME"), it.count("IN_TIME", "LATE")))),
                new Other(Measure.TOLD_ONCE, line("lab.compare.known", Measure.TOLD_ONCE, it -> LabTable.Percent.of(it.total("KNOWN"), it.total("KNOWN", "GIVEN")))),
                new Other(Measure.IN_WORK, line("lab.compare.in-work", Measure.IN_WORK, it -> InWork.share(InWork.YEAR, it))));
    }

    /** Forms, terms and who stays in work are about everything that a town does. */
    private boolean isOwn() {
        return initiative.procedure().isEmpty();
    }

    private static LabTable table(List<LabTable.Line> lines) {
        List<String> columns = new ArrayList<>(List.of(Words.of("lab.column.measure")));
        Arrays.stream(Side.values()).forEach(it -> columns.add(Words.of("lab.side." + it)));
        return new LabTable("COMPARE", columns, lines, null);
    }

    /** What is counted from another day to another day is called so. */
    private String named(String procedure, String byKind) {
        return days == Measure.PROCEDURE ? "lab.compare." + procedure : "lab.column." + days + "." + byKind;
    }

    private LabTable.Line line(String key, Measure measure, Function<Tally, Object> value) {
        List<Object> values = new ArrayList<>();
        boolean partly = false;
        for (Side side : Side.values()) {
            Tally tally = together(sides.get(side).get(measure), measure);
            Object found = tally != null ? value.apply(tally) : measure == Measure.TOLD_ONCE && uncounted(side) ? Words.of(LabTables.NOT_KNOWN) : null;
            boolean without = tally != null && tally.partly();
            values.add(found instanceof LabShare share ? share.shown(without, tally.missing()) : without ? LabTables.untold(found) : found);
            partly = partly || without || tally != null && (counted(side, measure).gaps() || uneven(side, measure));
        }
        return new LabTable.Line(Words.of(key), values, -1, 0, 0, partly);
    }

    /** Whether this was over before all forms were counted. */
    private boolean uncounted(Side side) {
        return last(side) < formsSince;
    }

    /** Null when there is nothing. */
    private Tally together(Map<String, Tally> groups, Measure measure) {
        Set<String> like = alike(measure);
        Tally all = null;
        for (Map.Entry<String, Tally> each : groups == null ? Set.<Map.Entry<String, Tally>>of() : groups.entrySet()) {
            if (measure != days || like.isEmpty() || like.contains(each.getKey())) {
                all = all == null ? new Tally() : all;
                all.add(each.getValue());
            }
        }
        return all;
    }

    /** The groups of the own municipality on both sides; all while there is nothing yet on one of them. */
    private Set<String> alike(Measure measure) {
        Map<String, Tally> before = sides.get(Side.BEFORE).getOrDefault(measure, Map.of());
        Map<String, Tally> after = sides.get(Side.AFTER).getOrDefault(measure, Map.of());
        Set<String> like = new HashSet<>(shown(before));
        like.retainAll(shown(after));
        return like;
    }

    private static Set<String> shown(Map<String, Tally> groups) {
        return groups.entrySet().stream().filter(it -> it.getValue().all() != null).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
