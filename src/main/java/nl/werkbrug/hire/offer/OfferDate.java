package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import nl.werkbrug.deadline.DeadlineResult;

/**
 * By when something about a scheme must be done.
 *
 * @param first the first day on which it can be done; null for at once
 * @param last the last day, with its term and how it was computed
 */
public record OfferDate(LocalDate first, DeadlineResult last) {

    /** Whether the number of the term has no source with authority. */
    public boolean isEstimate() {
        return last.term().grade().isEstimate();
    }
}
