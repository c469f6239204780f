package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.werkbrug.shared.DutchFormats;

/**
 * One period of the wage tax return (aangiftetijdvak).
 *
 * @param year the year it belongs to; its first day may be in the year before
 * @param number from 1: the month, or the period of four weeks
 */
public record TaxPeriod(ReturnPeriod kind, int year, int number, LocalDate first, LocalDate last) {

    /** How payroll writes it in a file, such as {@code 2026-03}. */
    public String code() {
        return "%d-%02d".formatted(year, number);
    }

    /** "maart 2026" or "periode 3 van 2026". */
    public String label() {
        return kind == ReturnPeriod.MONTH
                ? new DutchFormats().month(YearMonth.of(year, number))
                : "periode " + number + " van " + year;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
