package nl.werkbrug.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Writes figures as tables in the language of the page. */
final class LabTables {

    static final String NOT_KNOWN = "lab.not-known";
    private static final int WHOLE = 100;
    private static final List<String> FINE = List.of("OFFERED", "CHOSEN", "ASKED", "NOT_ASKED", "GRANTED");

    private LabTables() {}

    /** The tables of one measure; those by kind and outcome are two. */
    static List<LabTable> all(Measure measure, Map<String, Tally> tallies, Map<String, Tally> asked) {
        return switch (measure) {
            case SIGNAL, BUDGET, BUDGET_EFFECT -> LabOutcomes.of(measure, tallies);
            default -> List.of(of(measure, tallies, asked));
        };
    }

    /**
     * One measure.
     *
     * @param tallies by the name of the group
     * @param asked idem, the amounts that were asked; only for money
     */
    static LabTable of(Measure measure, Map<String, Tally> tallies, Map<String, Tally> asked) {
        String code = measure.name();
        return switch (measure) {
            case PROCEDURE, STEP -> table(code, tallies, 3, "all", "open", "closed", "median", "p90");
            case ON_TIME -> table(code, tallies, 2, "terms", "in-time", "share-in-time");
            case REMINDED -> table(code, tallies, 2, "terms", "reminded", "share-reminded", "mails");
            case TOLD_ONCE -> table(code, tallies, 2, "answers", "known", "share-known");
            case MONEY, ASKED -> money(tallies, asked);
            case TAKE_UP -> table(code, tallies, 4, "offered", "chosen", "asked", "granted", "share-chosen");
            case IN_WORK -> inWork(tallies.values().iterator().next());
            case GARNISHMENT -> table(code, tallies, -1, "garnishments", "ended", "running");
            case SIGNAL, BUDGET, BUDGET_EFFECT -> throw new IllegalArgumentException("By kind and outcome: " + code);
        };
    }

    private static LabTable table(String code, Map<String, Tally> tallies, int bar, String... columns) {
        Measure measure = Measure.valueOf(code);
        List<LabTable.Line> lines = new ArrayList<>();
        tallies.forEach((name, it) -> lines.add(line(name, values(measure, it), bar, it)));
        return drawn(code, byName(lines), bar, columns);
    }

    private static List<LabTable.Line> byName(List<LabTable.Line> lines) {
        return lines.stream().sorted(Comparator.comparing(LabTable.Line::name)).toList();
    }

    private static List<Object> values(Measure measure, Tally it) {
        return switch (measure) {
            case ON_TIME -> list(it.all(), it.count("IN_TIME"), Share.of(it.count("IN_TIME"), it.count("IN_TIME", "LATE")));
            case REMINDED -> list(
                    it.all(), it.count("REMINDED"), Share.of(it.count("REMINDED"), it.count("REMINDED", "NONE")), it.total("REMINDED"));
            case TOLD_ONCE -> it.nothing() ? List.of(Words.of(NOT_KNOWN), Words.of(NOT_KNOWN), Words.of(NOT_KNOWN)) : list(
                    it.total("KNOWN", "GIVEN"), it.total("KNOWN"), LabTable.Percent.of(it.total("KNOWN"), it.total("KNOWN", "GIVEN")));
            case TAKE_UP -> takeUp(it);
            case GARNISHMENT -> list(it.all(), it.count("ENDED"), it.count("RUNNING"));
            default -> list(
                    it.all(), it.count("OPEN"), it.count("CLOSED"), number(it.spread(measure.inDays()).median()), nineOfTen(it.spread(measure.inDays())));
        };
    }

    /** Of fewer than ten it says so in words: that is no small group that must be hidden. */
    static Object nineOfTen(Spread it) {
        return it.median().isPresent() && it.p90().isEmpty() ? Words.of("lab.fewer-than-ten") : number(it.p90());
    }

    /** Of most schemes nobody asks an amount: it follows from the decision or from law. */
    private static LabTable money(Map<String, Tally> tallies, Map<String, Tally> asked) {
        List<LabTable.Line> lines = new ArrayList<>();
        tallies.forEach((name, it) -> {
            List<Object> known = list(money(it.total("RECEIVED")), money(it.total("GRANTED")), money(it.total("ESTIMATE")));
            Tally wanted = asked.get(name);
            Object amount = wanted != null ? money(wanted.total("ASKED"))
                    : known.stream().allMatch(Objects::isNull) ? null : Words.of(NOT_KNOWN);
            List<Object> values = new ArrayList<>(Arrays.asList(amount));
            values.addAll(known);
            LabTable.Line line = line(name, values, -1, it);
            boolean partly = line.partly() || line.any() && wanted != null && wanted.leftOut();
            lines.add(new LabTable.Line(name, values, -1, 0, partly));
        });
        return drawn(Measure.MONEY.name(), byName(lines), -1, "asked-money", "received", "granted-money", "estimate");
    }

    private static List<Object> takeUp(Tally it) {
        boolean fine = it.has(FINE.toArray(String[]::new));
        Long chosen = it.count("CHOSEN", "ASKED", "NOT_ASKED", "GRANTED", "TAKEN");
        return list(
                it.all(), chosen, fine ? it.count("ASKED", "GRANTED") : null, fine ? it.count("GRANTED") : null,
                Share.of(chosen, it.count("OFFERED", "LEFT", "CHOSEN", "ASKED", "NOT_ASKED", "GRANTED", "TAKEN")));
    }

    private static LabTable inWork(Tally it) {
        boolean fine = it.has("LEFT_3", "LEFT_6", "LEFT_12", "STILL_0", "STILL_3", "STILL_6") || !it.has("LEFT", "STILL");
        List<LabTable.Line> lines = List.of(
                worked(it, 3, fine, it.count("LEFT_6", "LEFT_12", "STILL_3", "STILL_6", "STILL_12"), it.count("LEFT_3")),
                worked(it, 6, fine, it.count("LEFT_12", "STILL_6", "STILL_12"), it.count("LEFT_3", "LEFT_6")),
                worked(it, 12, true, it.count("STILL_12"), it.count("LEFT_3", "LEFT_6", "LEFT_12", "LEFT")));
        return drawn(Measure.IN_WORK.name(), lines, 2, "people", "still", "share-still");
    }

    private static LabTable.Line worked(Tally it, int months, boolean known, Long still, Long left) {
        Long people = known && still != null ? Long.valueOf(still + left) : null;
        return line(
                Words.of("lab.after-months", months), list(people, known ? still : null, known ? Share.of(still, people) : null), 2, it);
    }

    static LabTable.Line line(String name, List<Object> values, int bar, Tally it) {
        boolean partly = (it.leftOut() || it.partly()) && values.stream().anyMatch(Objects::nonNull);
        OptionalLong missing = it.missing();
        List<Object> shown = new ArrayList<>();
        values.forEach(value -> shown.add(value instanceof Share share ? share.shown(partly, missing) : value));
        return new LabTable.Line(name, partly ? withoutParts(shown) : shown, bar, 0, partly);
    }

    /** Where its share cannot be told, a line tells how many there are and no part of them: who sees both makes that share. */
    private static List<Object> withoutParts(List<Object> values) {
        String untold = Words.of("lab.untold");
        return !values.contains(untold) ? values
                : IntStream.range(0, values.size()).mapToObj(at -> at > 0 && values.get(at) != null ? untold : values.get(at)).toList();
    }

    /** A share of people or terms. */
    record Share(long part, long whole) {

        /** Where it lies when it is known so well that it says something: in steps of a percent. */
        private static final long WIDEST = 25;

        static Share of(Long part, Long whole) {
            return part == null || whole == null || whole == 0 ? null : new Share(part, whole);
        }

        LabTable.Percent percent() {
            return LabTable.Percent.of(part, whole);
        }

        /** What a line shows of it. */
        Object shown(boolean partly, OptionalLong missing) {
            return partly ? between(missing) : percent();
        }

        /** Whatever those who are missing did, it lies in between; in words, or that it cannot be told. */
        Object between(OptionalLong missing) {
            if (missing.isEmpty()) {
                return Words.of("lab.untold");
            }
            long all = whole + missing.getAsLong();
            LabTable.Percent least = LabTable.Percent.of(part, all);
            LabTable.Percent most = LabTable.Percent.of(part + missing.getAsLong(), all);
            if (least.equals(most)) {
                return least;
            }
            return most.value() - least.value() > WIDEST ? Words.of("lab.untold") : Words.of("lab.between", least.value(), most.value());
        }
    }

    /** A share of what is left after small groups went out says nothing of all: in words that it cannot be told. */
    static Object untold(Object value) {
        return value instanceof LabTable.Percent ? Words.of("lab.untold") : value;
    }

    /** The longest bar is the whole width; of percents the whole is a hundred. */
    private static LabTable drawn(String code, List<LabTable.Line> lines, int bar, String... columns) {
        return drawn(code, "name", lines, bar, columns);
    }

    static LabTable drawn(String code, String first, List<LabTable.Line> lines, int bar, String... columns) {
        double longest = bar < 0 ? 1 : lines.stream().filter(LabTable.Line::drawn).mapToDouble(it -> measured(it.values().get(bar))).max().orElse(1);
        List<LabTable.Line> scaled = lines.stream()
                .map(it -> it.drawn() ? new LabTable.Line(
                        it.name(), it.values(), bar, measured(it.values().get(bar)) * WHOLE / scale(it.values().get(bar), longest), it.partly()) : it)
                .toList();
        List<String> headings = Stream.concat(Stream.of(first), Arrays.stream(columns)).map(it -> Words.of("lab.column." + it)).toList();
        return new LabTable(code, headings, scaled, scaled.stream().anyMatch(LabTable.Line::drawn) ? headings.get(bar + 1) : null);
    }

    private static double scale(Object value, double longest) {
        return value instanceof LabTable.Percent ? WHOLE : Math.max(1, longest);
    }

    private static double measured(Object value) {
        return value instanceof LabTable.Percent percent ? percent.value() : ((Number) value).doubleValue();
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.cents(cents);
    }

    static Long number(OptionalLong it) {
        return it.isPresent() ? it.getAsLong() : null;
    }

    private static List<Object> list(Object... values) {
        return Arrays.asList(values);
    }
}
