package nl.werkbrug.form;

import java.time.LocalDate;

/**
 * A fact that is already known: shown instead of asked again (WCAG 3.3.7).
 *
 * @param value         String, Money, Integer, BigDecimal, LocalDate, Boolean or Set of String, as in {@link Answers}
 * @param source        who or what told it, in Dutch, such as "uw aanvraag van maart"
 * @param lastConfirmed day on which somebody last said it is right; null when never
 */
public record KnownFact(Object value, String source, LocalDate lastConfirmed) {

    /** Refuses a fact without value or source: leave it out of the context instead. */
    public KnownFact {
        if (value == null || source == null || source.isBlank()) {
            throw new IllegalArgumentException("A known fact needs a value and a source");
        }
    }
}
