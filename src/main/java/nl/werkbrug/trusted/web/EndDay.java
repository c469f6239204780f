package nl.werkbrug.trusted.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.Words;

/** The last day on which somebody looks along, as it can be chosen. */
final class EndDay {

    static final String KEY = "endsOn";

    /** Longer ahead nobody knows what the employee wants; our own agreement. */
    private static final int MOST_YEARS = 2;

    private EndDay() {}

    /** Why this day cannot be chosen, in the language of the page. */
    static Optional<String> mistake(LocalDate ends, LocalDate today) {
        if (!ends.isAfter(today)) {
            return Optional.of(Words.of("trusted.invite.past"));
        }
        return ends.getYear() > today.getYear() + MOST_YEARS ? Optional.of(Words.of("trusted.invite.far")) : Optional.empty();
    }
}
