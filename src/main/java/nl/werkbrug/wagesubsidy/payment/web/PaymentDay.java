package nl.werkbrug.wagesubsidy.payment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day in three fields, as people typed it. */
record PaymentDay(String dag, String maand, String jaar) {

    private static final int FIRST_YEAR = 2000;
    private static final int AFTER_LAST_YEAR = 2100;

    static PaymentDay of(LocalDate day) {
        return new PaymentDay(
                String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()));
    }

    /** The day; empty for what is no day of this century. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.of(number(jaar), number(maand), number(dag)))
                    .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() < AFTER_LAST_YEAR);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}
