package nl.werkbrug.ending.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;

/** Whether a last day can be meant as it was typed. */
final class EmploymentEndDay {

    private static final int YEARS = 2;

    private EmploymentEndDay() {}

    static Optional<Preview> mistake(LocalDate lastDay, LocalDate today) {
        return Math.abs(lastDay.getYear() - today.getYear()) > YEARS
                ? Optional.of(Preview.mistake("lastDay", Words.of("ending.flow.far"))) : Optional.empty();
    }
}
