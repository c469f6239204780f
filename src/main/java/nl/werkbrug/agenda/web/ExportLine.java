package nl.werkbrug.agenda.web;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.agenda.OverviewRow;

/** One deadline as a line of a file: the last day, null for what stands still, then words. */
record ExportLine(LocalDate endsOn, List<String> words) {

    static final List<String> HEADINGS =
            List.of("Uiterste dag", "Stand", "Termijn", "Dossier", "Werknemer", "Werkgever", "Aan zet", "Soort");

    static ExportLine of(OverviewRow row, LocalDate today, TermKinds kinds) {
        return new ExportLine(row.hasDay() ? row.endsOn() : null, List.of(
                row.standing(today), row.what(), row.reference(), row.personName(), row.employerName(), row.mustAct(),
                kinds.of(row.termCode())));
    }

    /** What stands below a list that was cut. */
    static String cut(int most) {
        return "Dit bestand is niet compleet: het houdt op na %,d termijnen. Maak de lijst korter met een filter."
                .formatted(most)
                .replace(',', '.');
    }
}
