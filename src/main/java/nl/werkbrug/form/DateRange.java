package nl.werkbrug.form;

import java.time.LocalDate;

/**
 * First and last allowed day, both included: an ISO date, "today", or empty for no bound.
 *
 * @param earliest first allowed day
 * @param latest   last allowed day
 */
record DateRange(String earliest, String latest) {

    private static final String TODAY = "today";

    /** Refuses a bound that is neither a date nor "today". */
    DateRange {
        day(earliest, LocalDate.EPOCH);
        day(latest, LocalDate.EPOCH);
    }

    LocalDate first(LocalDate today) {
        return earliest.isEmpty() ? LocalDate.of(1900, 1, 1) : day(earliest, today);
    }

    LocalDate last(LocalDate today) {
        return latest.isEmpty() ? LocalDate.of(2199, 12, 31) : day(latest, today);
    }

    private static LocalDate day(String bound, LocalDate today) {
        return bound.isEmpty() || bound.equals(TODAY) ? today : LocalDate.parse(bound);
    }
}
