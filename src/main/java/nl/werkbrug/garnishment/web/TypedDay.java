package nl.werkbrug.garnishment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day in three fields, as people typed it. */
record TypedDay(String dag, String maand, String jaar) {

    static TypedDay of(LocalDate day) {
        return new TypedDay(
                String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()));
    }

    /** The day; empty for what is no day between 2000 and 2100. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.of(number(jaar), number(maand), number(dag)))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}
