package nl.werkbrug.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Writes figures as tables in the language of the page. */
final class LabTables {

    static final String NOT_KNOWN = "lab.not-known";
    static final String UNTOLD = "lab.untold";
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
            case IN_WORK -> drawn(code, InWork.lines(tallies), 2, "people", "still", "share-still");
            case GARNISHMENT -> table(code, tallies, -1, "garnishments", "ended", "running");
            case SIGNAL, BUDGET, BUDGET_EFFECT -> throw new IllegalArgumentException("By kind and outcome: " + code);
        };
    }

    private static LabTable table(String code, Map<String, Tally> tallies, int bar, String... columns) {
        Measure measure = Measure.valueOf(code);
        List<LabTable.Line> lines = new ArrayList<>();
        tallies.forEach((name, it) -> lines.add(told(it, some -> line(name, values(measure, some), bar, some))));
        return drawn(code, byName(lines), bar, columns);
    }

    private static List<LabTable.Line> byName(List<LabTable.Line> lines) {
        return lines.stream().sorted(Comparator.comparing(LabTable.Line::name)).toList();
    }

    private static List<Object> values(Measure measure, Tally it) {
        return switch (measure) {
            case ON_TIME -> list(it.all(), it.among(0, "IN_TIME"), LabShare.of(it.count("IN_TIME"), it.count("IN_TIME", "LATE")));
            case REMINDED -> list(
                    it.all(), it.among(0, "REMINDED"), LabShare.of(it.count("REMINDED"), it.count("REMINDED", "NONE")), mails(it));
            case TOLD_ONCE -> it.nothing() ? List.of(Words.of(NOT_KNOWN), Words.of(NOT_KNOWN), Words.of(NOT_KNOWN)) : list(
                    it.total("KNOWN", "GIVEN"), it.total("KNOWN"), LabTable.Percent.of(it.total("KNOWN"), it.total("KNOWN", "GIVEN")));
            case TAKE_UP -> takeUp(it);
            case GARNISHMENT -> list(it.all(), it.among(0, "ENDED"), it.among(0, "RUNNING"));
            default -> list(
                    it.all(), it.among(0, "OPEN"), it.among(0, "CLOSED"),
                    median(it.spread(measure.inDays()), it.untold()), nineOfTen(it.spread(measure.inDays()), it.untold()));
        };
    }

    /** Of those whose outcome may not be told nobody may know how many mails they had. */
    private static Object mails(Tally it) {
        Long known = it.total("REMINDED");
        return known == null || it.untold() == 0 ? known : Words.of("lab.at-least", Words.notation().number(known));
    }

    /** @param missing how many there may be besides, of any number of days */
    static Object median(Spread it, long missing) {
        return it.median().isEmpty() ? null : days(it.median(missing));
    }

    /** Of fewer than ten it says so in words: that is no small group that must be hidden. */
    static Object nineOfTen(Spread it, long missing) {
        return it.median().isEmpty() ? null : missing == 0 && it.p90().isEmpty() ? Words.of("lab.fewer-than-ten") : days(it.p90(missing));
    }

    private static Object days(Spread.Bounds it) {
        return it == null ? Words.of(UNTOLD) : LabTable.Range.of(it.low(), it.high());
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
            lines.add(new LabTable.Line(name, values, -1, 0, 0, partly));
        });
        return drawn(Measure.MONEY.name(), byName(lines), -1, "asked-money", "received", "granted-money", "estimate");
    }

    private static List<Object> takeUp(Tally it) {
        boolean fine = it.has(FINE.toArray(String[]::new));
        Long chosen = it.count("CHOSEN", "ASKED", "NOT_ASKED", "GRANTED", "TAKEN");
        long taken = fine ? it.count("TAKEN") : 0;
        return list(
                it.all(), it.among(0, "CHOSEN", "ASKED", "NOT_ASKED", "GRANTED", "TAKEN"), fine ? it.among(taken, "ASKED", "GRANTED") : null,
                fine ? it.among(taken, "GRANTED") : null,
                LabShare.of(chosen, it.count("OFFERED", "LEFT", "CHOSEN", "ASKED", "NOT_ASKED", "GRANTED", "TAKEN")));
    }

    /** Where a year that is too small makes that a line cannot be told, it is the line of the other years, which anybody could add up. */
    static LabTable.Line told(Tally it, Function<Tally, LabTable.Line> line) {
        LabTable.Line all = line.apply(it);
        LabPart.Clear clear = all.untold() ? it.clear() : null;
        LabTable.Line some = clear == null ? all : line.apply(clear.tally());
        return some.untold() ? all : clear == null ? all : some.without(clear.without());
    }

    static LabTable.Line line(String name, List<Object> values, int bar, Tally it) {
        boolean ranges = values.stream().anyMatch(LabTable.Range.class::isInstance);
        boolean partly = ranges || (it.leftOut() || it.partly()) && values.stream().anyMatch(Objects::nonNull);
        OptionalLong missing = it.missing();
        boolean untold = false;
        List<Object> shown = new ArrayList<>();
        for (Object value : values) {
            Object one = value instanceof LabShare share ? share.shown(partly, missing) : value;
            untold = untold || value instanceof LabShare && one instanceof String;
            shown.add(one);
        }
        return new LabTable.Line(name, untold ? withoutParts(shown) : shown, bar, 0, 0, partly);
    }

    /** Where its share cannot be told, a line tells how many there are and no part of them: who sees both makes that share. */
    private static List<Object> withoutParts(List<Object> values) {
        String untold = Words.of(UNTOLD);
        return IntStream.range(0, values.size()).mapToObj(at -> at > 0 && values.get(at) != null ? untold : values.get(at)).toList();
    }

    /** A share of what is left after small groups went out says nothing of all: in words that it cannot be told. */
    static Object untold(Object value) {
        return value instanceof LabTable.Percent ? Words.of(UNTOLD) : value;
    }

    /** The longest bar is the whole width; of percents the whole is a hundred. */
    private static LabTable drawn(String code, List<LabTable.Line> lines, int bar, String... columns) {
        return drawn(code, "name", lines, bar, columns);
    }

    static LabTable drawn(String code, String first, List<LabTable.Line> lines, int bar, String... columns) {
        double longest = bar < 0 ? 1 : lines.stream().filter(LabTable.Line::drawn).mapToDouble(it -> most(it.values().get(bar))).max().orElse(1);
        List<LabTable.Line> scaled = lines.stream().map(it -> it.drawn() ? scaled(it, bar, longest) : it).toList();
        List<String> headings = Stream.concat(Stream.of(first), Arrays.stream(columns)).map(it -> Words.of("lab.column." + it)).toList();
        return new LabTable(code, headings, scaled, scaled.stream().anyMatch(LabTable.Line::drawn) ? headings.get(bar + 1) : null);
    }

    private static LabTable.Line scaled(LabTable.Line it, int bar, double longest) {
        Object value = it.values().get(bar);
        boolean percent = value instanceof LabTable.Percent || value instanceof LabTable.Range range && range.percent();
        double one = WHOLE / (percent ? WHOLE : Math.max(1, longest));
        return new LabTable.Line(it.name(), it.values(), bar, least(value) * one, most(value) * one, it.partly(), it.without());
    }

    private static double least(Object value) {
        return value instanceof LabTable.Range range ? range.low() : most(value);
    }

    private static double most(Object value) {
        return value instanceof LabTable.Range range ? range.high()
                : value instanceof LabTable.Percent percent ? percent.value() : ((Number) value).doubleValue();
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.cents(cents);
    }

    private static List<Object> list(Object... values) {
        return Arrays.asList(values);
    }
}
