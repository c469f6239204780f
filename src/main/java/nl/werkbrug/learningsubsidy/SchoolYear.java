package nl.werkbrug.learningsubsidy;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year: from 1 August to 31 July, our reading.
 *
 * @param firstYear the calendar year in which it begins
 */
public record SchoolYear(int firstYear) {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** From the name of a file, such as 2025-2026. */
    static SchoolYear named(String name) {
        SchoolYear year = new SchoolYear(Integer.parseInt(name.substring(0, 4)));
        if (!name.equals(year.label().replace('/', '-'))) {
            throw new IllegalArgumentException(name + " is no school year");
        }
        return year;
    }

    public LocalDate first() {
        return LocalDate.of(firstYear, Month.AUGUST, 1);
    }

    public LocalDate last() {
        return LocalDate.of(firstYear + 1, Month.JULY, 31);
    }

    public SchoolYear next() {
        return new SchoolYear(firstYear + 1);
    }

    /** Such as 2025/2026. */
    public String label() {
        return firstYear + "/" + (firstYear + 1);
    }
}
