package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/**
 * One period of the wage tax return (aangiftetijdvak).
 *
 * @param year the year it belongs to; its first day may be in the year before
 * @param number from 1: the month, or the period of four weeks
 */
public record TaxPeriod(ReturnPeriod kind, int year, int number, LocalDate first, LocalDate last) implements Labelled {

    /** How payroll writes it in a file, such as {@code 2026-03}. */
    public String code() {
        return "%d-%02d".formatted(year, number);
    }

    /** "maart 2026" or "periode 3 van 2026". */
    @Override
    public String label(Language language) {
        return kind == ReturnPeriod.MONTH
                ? Words.in(language, labelKey(), YearMonth.of(year, number))
                : Words.in(language, labelKey(), number, year);
    }

    @Override
    public String labelKey() {
        return "wagecostbenefit.tax-period." + kind;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
