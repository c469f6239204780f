package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;

/** A report about five tasks with views and a change, and the smallest report there can be. */
final class WageValueFixtures {

    private static final LocalDate VISIT = LocalDate.of(2026, 6, 1);

    private WageValueFixtures() {}

    static WageValueReport full() {
        return new WageValueReport(
                letter(), new WageValueReport.Employee("Sam de Vries-Özdemir", LocalDate.of(1990, 2, 3)),
                new WageValueReport.Days(VISIT, VISIT.plusDays(20), VISIT.plusDays(24)),
                new WageValueReport.Employer(
                        "Bakkerij De Korenschoof B.V.", "mevrouw R. Tarwe", "r.tarwe@korenschoof.example", "de heer B. Oven, ploegleider"),
                new WageValueReport.Work("Medewerker inpak", "Inpakker koek", new BigDecimal("28.50"), new BigDecimal("38.00")),
                new WageValueReport.Expert("K. Meter", "012 345 67 90"),
                List.of(
                        task("Dozen vullen", 40, 80, 90, 100, "28.8"), task("Dozen vouwen", 20, 70, 100, 90, "12.6"),
                        task("Etiketten plakken", 20, 60, 95, 90, "10.26"), task("Opruimen", 10, 90, 100, 100, "9"),
                        task("Karren wegbrengen en lege kratten terughalen uit het magazijn", 10, 50, 100, 100, "5")),
                66, "Schatting van de rekenregel.",
                "De werknemer werkt rustig en netjes. Bij het plakken van etiketten heeft hij vaker uitleg nodig.",
                "De ploegleider liet zien dat opruimen meer tijd kost.",
                new WageValueReport.Views("Is het eens met het rapport.", "Ik vind dat ik sneller ben geworden."));
    }

    static WageValueReport barest() {
        return new WageValueReport(
                new Letter(Party.of("Gemeente"), Party.of("Werkgever"), VISIT, "WB-1", null, null),
                new WageValueReport.Employee("S. de Vries", null), new WageValueReport.Days(null, null, null),
                new WageValueReport.Employer(null, null, null, null), new WageValueReport.Work(null, null, null, null),
                new WageValueReport.Expert(null, null), List.of(task("Alles", 100, 50, 100, 100, "50")), 50, null, null, null, null);
    }

    private static Letter letter() {
        return new Letter(
                Party.of("Gemeente Voorbeeldstad", "Stadsplein 1", "1234 AA Voorbeeldstad"),
                Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"), VISIT.plusDays(24), "2026-000123",
                null, new Letter.Signatory("K. Meter", "loonwaardedeskundige", null));
    }

    private static WageValueReport.Task task(String name, int share, int tempo, int quality, int net, String result) {
        return new WageValueReport.Task(name, share, tempo, quality, net, new BigDecimal(result));
    }
}
