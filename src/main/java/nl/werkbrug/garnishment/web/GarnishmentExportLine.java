package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.GarnishedEmployee;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;

/** One employee with garnishments as a line of a file. */
final class GarnishmentExportLine {

    static final List<String> HEADINGS = List.of(
            "Werkgever", "Werknemer", "Dossier", "Coördinerend deurwaarder", "Beslagvrije voet", "Laatste loonrun",
            "Ingehouden", "Volgende betaaldag", "Wacht op de volgorde", "Verklaringen nog niet weg", "Terug te vragen",
            "Beslagen en wat er nog open is");
    private static final DutchFormats FORMATS = new DutchFormats();

    private GarnishmentExportLine() {}

    /** The cells: words, days and amounts; null for an empty one. */
    static List<?> cells(GarnishedEmployee it) {
        GarnishedEmployee.Row row = it.row();
        List<Object> cells = new ArrayList<>();
        cells.add(row.employerName());
        cells.add(row.personName());
        cells.add(row.reference());
        cells.add(it.coordinator());
        cells.add(it.protectedAmount() == null ? null : it.protectedAmount().amount());
        cells.add(row.lastDay());
        cells.add(row.lastDay() == null ? null : row.withheld());
        cells.add(it.nextPayDay());
        cells.add(row.contested());
        cells.add(row.declarations());
        cells.add(row.askBacks());
        cells.add(it.claims().stream().map(GarnishmentExportLine::claim).collect(Collectors.joining("; ")));
        return cells;
    }

    static List<String> words(GarnishedEmployee it) {
        return cells(it).stream().map(GarnishmentExportLine::word).toList();
    }

    private static String word(Object cell) {
        if (cell instanceof LocalDate day) {
            return FORMATS.shortDate(day);
        }
        return cell instanceof Money amount ? FORMATS.money(amount) : Objects.toString(cell, "");
    }

    private static String claim(GarnishedEmployee.Claimed it) {
        return it.garnishment().bailiff().office() + " (" + it.garnishment().kind().label() + ")"
                + (it.left() == null ? "" : ": " + FORMATS.money(it.left()) + (it.estimate() ? " (schatting)" : ""));
    }
}
