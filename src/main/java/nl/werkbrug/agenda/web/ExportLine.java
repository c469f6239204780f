package nl.werkbrug.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.OverviewRow;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** One deadline as a line of a file: the last day, null for what stands still, then words. */
record ExportLine(LocalDate endsOn, List<String> words) {

    static List<String> headings() {
        return Stream.of("ends-on", "standing", "term", "dossier", "employee", "employer", "must-act", "kind")
                .map(column -> Words.of("agenda.file." + column))
                .toList();
    }

    static ExportLine of(OverviewRow row, LocalDate today, TermKinds kinds, Viewer reader) {
        return new ExportLine(row.hasDay() ? row.endsOn() : null, List.of(
                row.standing(today), row.whatFor(reader), row.reference(), row.personName(), row.employerName() == null ? "" : row.employerName(), row.mustAct(),
                kinds.of(row.termCode())));
    }

    /** What stands below a list that was cut. */
    static String cut(int most) {
        return Words.of("agenda.file.cut", Notation.of(Language.current()).number(most));
    }
}
