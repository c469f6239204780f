package nl.werkbrug.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.shared.Words;

/**
 * What became of each kind, with a line for each outcome: of the years that are shown some may have fine outcomes and others only what
 * these are together, and every line stays what it says. And in how many days.
 */
final class LabOutcomes {

    private static final int WHOLE = 100;
    /** In the order of the page, what is put together behind the parts. */
    private static final Map<Measure, List<String>> OUTCOMES = Map.of(
            Measure.SIGNAL, List.of(
                    "GOOD", "DISPUTED", "UMPIRE", "LAST", "HANDED", "OUTSIDE", "ELSEWHERE", "SILENT", "QUIET", "ANSWERED", "CLOSED", "OPEN"),
            Measure.BUDGET, List.of("GRANTED", "PARTLY", "YES", "REFUSED", "CLOSED", "WITHDRAWN", "OPEN", "UNDECIDED"),
            Measure.BUDGET_EFFECT, List.of(
                    "BETTER", "SAME", "WORSE", "UNKNOWN", "NOT_BETTER", "HERE", "ELSEWHERE", "WORKS", "NO", "WORK_UNKNOWN", "NO_OR_UNKNOWN"));

    private LabOutcomes() {}

    /**
     * The tables of a measure.
     *
     * @param tallies by the name of the kind, in the order of the page
     */
    static List<LabTable> of(Measure measure, Map<String, Tally> tallies) {
        List<LabTable.Line> lines = new ArrayList<>();
        tallies.forEach((kind, it) -> lines.addAll(lines(measure, kind, it)));
        boolean drawn = lines.stream().anyMatch(LabTable.Line::drawn);
        LabTable outcomes = new LabTable(
                measure.name(), List.of(column(measure, "name"), column(measure, "counted")), List.copyOf(lines), drawn ? column(measure, "bar") : null);
        return measure.inDays().length == 0 ? List.of(outcomes) : List.of(outcomes, days(measure, tallies));
    }

    private static String column(Measure measure, String which) {
        return Words.of("lab.column." + measure + "." + which);
    }

    private static List<LabTable.Line> lines(Measure measure, String kind, Tally it) {
        if (it.all() == null) {
            return List.of(line(kind, null, 0, it));
        }
        List<LabTable.Line> lines = new ArrayList<>(List.of(line(Words.of("lab.outcome.together", kind), it.all(), 0, it)));
        OUTCOMES.get(measure).stream().filter(it::has).forEach(outcome -> lines.add(line(
                named(kind, measure + "." + outcome), it.count(outcome), (double) WHOLE * it.count(outcome) / it.all(), it)));
        if (it.untold() > 0) {
            // Also where no outcome is told: that is another thing than a kind of which nothing is.
            lines.add(line(named(kind, "untold"), it.untold(), 0, it));
        }
        return lines;
    }

    private static String named(String kind, String outcome) {
        return Words.of("lab.outcome.line", kind, Words.of("lab.outcome." + outcome));
    }

    /** @param length of the bar; 0 for none */
    private static LabTable.Line line(String name, Long counted, double length, Tally it) {
        return new LabTable.Line(name, Arrays.asList((Object) counted), length > 0 ? 0 : -1, length, length, counted != null && (it.leftOut() || it.partly()));
    }

    private static LabTable days(Measure measure, Map<String, Tally> tallies) {
        List<LabTable.Line> lines = tallies.entrySet().stream().map(each -> {
            Spread spread = each.getValue().spread(measure.inDays());
            List<Object> values = Arrays.asList(
                    each.getValue().count(measure.inDays()), LabTables.median(spread, 0), LabTables.nineOfTen(spread, 0));
            return LabTables.line(each.getKey(), values, 1, each.getValue());
        }).toList();
        return LabTables.drawn(measure + "_DAYS", measure + ".kind", lines, 1, Stream.of("answered", "median", "p90").map(it -> measure + "." + it).toArray(String[]::new));
    }
}
