package nl.werkbrug.lab;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Words;

/**
 * A year of a municipality in a figure over several of these: it is safe on itself, so it can be left out by name.
 *
 * @param municipality its name; empty when the figure is of one
 * @param year 0 when the figure is of one year or quarter
 */
record LabPart(String municipality, int year) implements Comparable<LabPart> {

    /** The year of all years together that are too small on themselves. */
    static final int SMALL_YEARS = -1;

    private String when() {
        return year == SMALL_YEARS ? Words.of("lab.small-years") : String.valueOf(year);
    }

    @Override
    public int compareTo(LabPart other) {
        int by = municipality.compareTo(other.municipality);
        return by != 0 ? by : Integer.compare(year, other.year);
    }

    /** Those that are told, and the names of the others. */
    record Clear(Tally tally, String without) {

        /** Of parts in order; null when all of them are told, or none is, or what is told is less than half of what is known to be there. */
        static Clear of(Map<LabPart, Tally> parts) {
            Map<Boolean, List<Map.Entry<LabPart, Tally>>> told = parts.entrySet().stream().collect(Collectors.partitioningBy(it -> it.getValue().whole()));
            if (told.get(false).isEmpty() || counted(told.get(true)) < counted(told.get(false)) || told.get(true).isEmpty()) {
                return null;
            }
            Tally tally = new Tally();
            told.get(true).forEach(it -> tally.add(it.getValue()));
            return new Clear(tally, names(told.get(false).stream().map(Map.Entry::getKey).toList()));
        }

        private static long counted(List<Map.Entry<LabPart, Tally>> parts) {
            return parts.stream().map(it -> it.getValue().all()).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        }

        private static String names(List<LabPart> parts) {
            Map<String, List<LabPart>> towns = parts.stream().collect(Collectors.groupingBy(LabPart::municipality, TreeMap::new, Collectors.toList()));
            return towns.entrySet().stream().map(it -> {
                String years = it.getValue().stream().filter(part -> part.year != 0).map(LabPart::when).collect(Collectors.joining(", "));
                return it.getKey().isEmpty() ? years : years.isEmpty() ? it.getKey() : Words.of("lab.years-of", years, it.getKey());
            }).collect(Collectors.joining("; "));
        }
    }
}
