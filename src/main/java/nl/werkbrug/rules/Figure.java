package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/** What a look-up of a dated figure gives: the figure of exactly that period, or why there is none. */
public sealed interface Figure {

    /**
     * The figure that holds on the date asked for.
     *
     * @param amount in euros, for the unit that the table's title names
     * @param validFrom first day on which it holds
     * @param validUntil last day on which it holds
     * @param source where it was read: a web address or a name
     * @param grade how far the source can be trusted
     * @param doubt why the figure may be wrong although it has a source, in Dutch; empty when nothing is known
     */
    record Found(
            Money amount, LocalDate validFrom, LocalDate validUntil, String source, Grade grade, Optional<String> doubt)
            implements Figure {

        /** Whether it may only be used for a warning and must be shown as "schatting". */
        public boolean isEstimate() {
            return grade.isEstimate();
        }
    }

    /**
     * No figure is known for the date. A neighbouring period is never used instead.
     *
     * @param reason one Dutch sentence that names the half-year
     */
    record Missing(String reason) implements Figure {}
}
