package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All dated figures of the product, by table, code and date. */
public final class RuleBook {

    private final Map<String, RateTable> tables = new TreeMap<>();

    /** Checks every rate file; a bad one is a {@link RuleFileException}. */
    public RuleBook(RuleFiles files) {
        files.of(RuleFile.Kind.RATES).stream()
                .collect(Collectors.groupingBy(RuleFile::folder))
                .forEach((folder, versions) -> tables.put(folder, new RateTable(folder, versions)));
    }

    /**
     * The figure that holds on a date. Another period is never used in its place.
     *
     * @throws IllegalArgumentException for a table or code that does not exist
     */
    public Figure find(String table, String code, LocalDate on) {
        return table(table).find(code, on);
    }

    /**
     * The newest figure that began to hold on or before the date, also when it holds no longer; empty when there never was
     * one. Only for a forecast that calls itself an estimate.
     *
     * @throws IllegalArgumentException for a table or code that does not exist
     */
    public Optional<Figure.Known> lastKnown(String table, String code, LocalDate on) {
        return table(table).lastKnown(code, on);
    }

    private RateTable table(String name) {
        if (!tables.containsKey(name)) {
            throw new IllegalArgumentException("No table of figures " + name);
        }
        return tables.get(name);
    }

    /** All tables with their periods, sources and holes, by name. */
    public List<TableOverview> overview() {
        return tables.values().stream().map(RateTable::overview).toList();
    }
}
