package nl.werkbrug.lab.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkbrug.lab.LabFigures;
import nl.werkbrug.lab.LabMunicipalities;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;

/**
 * Which figures these are, in the language of the page.
 *
 * @param place short, for the name of a file
 * @param municipality idem, with the names of all when there are several
 * @param group a neighbourhood or size, or everybody
 * @param countedOn null when nothing was counted yet
 */
record LabChosen(String period, String place, String municipality, String group, LocalDate countedOn) {

    private static final int QUARTER_AT = 5;
    private static final int YEAR_LENGTH = 4;

    static LabChosen of(LabInput input, LabFigures.View view) {
        List<String> names = view.municipalities().stream()
                .filter(it -> input.gemeente().isEmpty() || it.id().equals(input.gemeente())).map(LabMunicipalities.Seen::name).toList();
        String region = Words.of("lab.filter.region");
        boolean several = names.size() > 1;
        return new LabChosen(
                period(input.periode()), several ? region : names.get(0),
                several ? region + ": " + String.join("; ", names) : names.get(0), group(input.groep()),
                view.computedAt() == null ? null : DutchTime.dateOf(view.computedAt()));
    }

    private static String period(String it) {
        if (it.isEmpty()) {
            return Words.of("lab.filter.always");
        }
        return it.length() == YEAR_LENGTH ? it : Words.of("lab.quarter", it.substring(0, YEAR_LENGTH), it.substring(QUARTER_AT));
    }

    private static String group(String it) {
        if (it.isEmpty()) {
            return Words.of("lab.filter.everybody");
        }
        String[] parts = it.split(":");
        return Words.of("lab.by." + parts[0]) + ": " + (parts[0].equals("SIZE") ? Words.of("lab.size." + parts[1]) : parts[1]);
    }

    /** The same asked twice of the same count has the same name, and nothing else has; it holds no name of a person. */
    String fileName(LocalDate today, String extension) {
        LocalDate day = countedOn == null ? today : countedOn;
        return List.of("lab", day.toString(), period, place, group).stream().map(LabChosen::plain).collect(Collectors.joining("-")) + "." + extension;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
