package nl.werkbrug.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.calculation.Rate;

/** Reads several figures of one day and remembers their versions, and what was missing first. */
final class FigureReader {

    private final RuleBook book;
    private final LocalDate on;
    private final boolean orLastKnown;
    private final Map<String, LocalDate> versions = new LinkedHashMap<>();
    private String missing;
    private boolean older;

    /** @param orLastKnown whether an earlier figure may stand in, for a forecast that says so */
    FigureReader(RuleBook book, LocalDate on, boolean orLastKnown) {
        this.book = book;
        this.on = on;
        this.orLastKnown = orLastKnown;
    }

    /**
     * A figure, or null when it is missing.
     *
     * @param name how the table is called in a version: one Dutch word
     * @param words how the figure is called in a sentence: the end of a key of the message file
     */
    Figure.Known figure(String table, String code, String name, String words) {
        Figure figure = book.find(table, code, on);
        if (figure instanceof Figure.Known known) {
            return seen(name, known);
        }
        Optional<Figure.Known> last = orLastKnown ? book.lastKnown(table, code, on) : Optional.empty();
        if (last.isPresent()) {
            older = true;
            return seen(name, last.get());
        }
        if (missing == null) {
            missing = Words.of("subsidy.figure.missing", Words.of("subsidy.figure." + words), on, ((Figure.Missing) figure).reason());
        }
        return null;
    }

    /** A figure as a rate for the calculation; zero when it is missing, and then {@link #found} says so. */
    Rate rate(String table, String code, String name, String words) {
        Figure.Known known = figure(table, code, name, words);
        if (known instanceof Figure.Percentage percentage) {
            return new Rate(percentage.percent(), known.source(), known.isEstimate());
        }
        return known instanceof Figure.Found found
                ? new Rate(found.amount().inEuros(), known.source(), known.isEstimate())
                : new Rate(BigDecimal.ZERO, "", true);
    }

    /** The result, or what was missing. */
    <T> Looked<T> found(T rates) {
        return missing == null ? new Looked.Found<>(rates, version(), older) : new Looked.Missing<>(missing);
    }

    private Figure.Known seen(String name, Figure.Known known) {
        versions.putIfAbsent(name, known.validFrom());
        return known;
    }

    private String version() {
        return versions.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
    }
}
