package nl.werkbrug.rules;

import java.time.LocalDate;
import java.time.Month;
import nl.werkbrug.shared.Words;

/** The half-year that runs from 1 January or from 1 July: the rhythm in which most statutory figures change. */
record HalfYear(int year, boolean first) {

    static HalfYear of(LocalDate date) {
        return new HalfYear(date.getYear(), date.getMonthValue() <= Month.JUNE.getValue());
    }

    LocalDate firstDay() {
        return LocalDate.of(year, first ? Month.JANUARY : Month.JULY, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(6).minusDays(1);
    }

    HalfYear next() {
        return first ? new HalfYear(year, false) : new HalfYear(year + 1, true);
    }

    /** In the language of the page: "eerste helft van 2026". */
    String label() {
        return Words.of(first ? "rules.half-year.first" : "rules.half-year.second", year);
    }
}
