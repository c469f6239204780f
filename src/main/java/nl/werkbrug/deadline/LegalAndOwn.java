package nl.werkbrug.deadline;

import java.util.Optional;

/**
 * The date by law, and beside it the date that the municipality holds itself to.
 *
 * @param legal shown as "wettelijk"
 * @param own shown as "eigen termijn gemeente"; empty when it has none
 */
public record LegalAndOwn(DeadlineResult legal, Optional<DeadlineResult> own) {

    /** Whether the municipality's own term ends after the legal one, so that it does not count. */
    public boolean ownIsTooLong() {
        return own.filter(result -> result.end().isAfter(legal.end())).isPresent();
    }
}
