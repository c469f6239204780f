package nl.werkbrug.document;

import java.time.LocalDate;

/** A sheet to report somebody on which everything stands, and one with as little as may be. */
final class SickReportFixtures {

    private SickReportFixtures() {}

    static SickReportSheet full() {
        return new SickReportSheet(
                DocumentFixtures.letter(), "123456789L01", "Sam de Vries", LocalDate.of(1990, 5, 17), "P-104", LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 24),
                "artikel 38b lid 2 Ziektewet (tekst van 2017)", true, 45);
    }

    /** Of somebody whose contract names a last day that nobody told as the end of the employment. */
    static SickReportSheet contractEnds() {
        return new SickReportSheet(
                DocumentFixtures.letter(), "123456789L01", "Sam de Vries", null, null, LocalDate.of(2026, 1, 5), null,
                LocalDate.of(2027, 1, 4), LocalDate.of(2026, 3, 2), null, LocalDate.of(2026, 4, 13), "artikel 38a", false, null);
    }

    static SickReportSheet barest() {
        return new SickReportSheet(
                DocumentFixtures.barestLetter(), null, null, null, null, LocalDate.of(2026, 1, 5), null, null, LocalDate.of(2026, 3, 2), null,
                LocalDate.of(2026, 4, 13), null, false, null);
    }
}
