package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.Letter.Party;

/** A report of half a year with a log, and the smallest report there can be. */
final class JobCoachFixtures {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private JobCoachFixtures() {}

    static JobCoachReport full() {
        return new JobCoachReport(
                new Letter(
                        Party.of("Jobcoaches aan de Maas", "Stadsplein 3", "1234 AA Voorbeeldstad"),
                        Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"), LAST, "2026-000123",
                        null, null),
                new JobCoachReport.Who("Sam de Vries-Özdemir", "Bakkerij De Korenschoof B.V.", "K. Oach, Jobcoaches aan de Maas"),
                new JobCoachReport.Period("jobcoach van buiten", "halfjaar", FIRST, LAST, "midden", 1),
                new JobCoachReport.Hours(new BigDecimal("62.70"), new BigDecimal("2.33"), true),
                List.of(
                        new JobCoachReport.Visit(FIRST, "begeleiding op het werk", 120, 30, 1, 120),
                        new JobCoachReport.Visit(FIRST.plusDays(7), "gesprek met de werknemer", 120, 0, 6, 20)),
                "De werknemer begint nu zelf aan zijn taak.", "Wij oefenden elke week met de ploegleider.",
                new JobCoachReport.Voice("goed", "De ploeg heeft er veel aan.", "B. Oven, ploegleider", LAST),
                new JobCoachReport.Voice("goed", "Ik wil nog een keer oefenen.", "ingevuld samen met de werknemer", LAST), "K. Oach");
    }

    static JobCoachReport barest() {
        return new JobCoachReport(
                new Letter(Party.of("Werkgever"), Party.of("Werkgever"), LAST, "WB-1", null, null),
                new JobCoachReport.Who(null, null, null),
                new JobCoachReport.Period("jobcoach in eigen dienst", "jaar", FIRST, LAST, null, 3),
                new JobCoachReport.Hours(BigDecimal.ZERO, BigDecimal.ZERO, false), List.of(), null, null, null, null, null);
    }
}
