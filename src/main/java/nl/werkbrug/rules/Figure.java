package nl.werkbrug.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/** What a look-up of a dated figure gives: the figure of exactly that period, or why there is none. */
public sealed interface Figure {

    /** A figure that was found, whatever its unit. */
    sealed interface Known extends Figure {

        /** First day on which it holds. */
        LocalDate validFrom();

        /** Last day on which it holds. */
        LocalDate validUntil();

        /** Where it was read: a web address or a name. */
        String source();

        /** How far the source can be trusted. */
        Grade grade();

        /** Why the figure may be wrong although it has a source, in Dutch; empty when nothing is known. */
        Optional<String> doubt();

        /** Whether it must be shown as "schatting"; an amount to pay may not rest on it. */
        default boolean isEstimate() {
            return grade().isEstimate();
        }
    }

    /**
     * An amount that holds on the date asked for.
     *
     * @param amount in euros, for the unit that the table's title names
     */
    record Found(
            Money amount, LocalDate validFrom, LocalDate validUntil, String source, Grade grade, Optional<String> doubt)
            implements Known {}

    /**
     * A percentage that holds on the date asked for.
     *
     * @param percent such as 23.5, above 0 and at most 100
     */
    record Percentage(
            BigDecimal percent, LocalDate validFrom, LocalDate validUntil, String source, Grade grade,
            Optional<String> doubt)
            implements Known {}

    /**
     * No figure is known for the date. A neighbouring period is never used instead.
     *
     * @param reason one Dutch sentence that names the half-year
     */
    record Missing(String reason) implements Figure {}
}
