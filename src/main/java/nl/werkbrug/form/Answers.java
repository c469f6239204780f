package nl.werkbrug.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.shared.Money;

/**
 * Correct answers to one form, by key: String, Money, Integer, BigDecimal, LocalDate, Boolean or Set of String; an
 * upload is its id. A question that was hidden or left open has no answer.
 *
 * @param values    the answers, known facts that were left as they are included
 * @param corrected keys of known facts the person gave a new value for
 */
public record Answers(Map<String, Object> values, Set<String> corrected) {

    public Answers {
        values = Map.copyOf(values);
        corrected = Set.copyOf(corrected);
    }

    public Optional<String> text(String key) {
        return as(String.class, key);
    }

    public Optional<Money> money(String key) {
        return as(Money.class, key);
    }

    public Optional<LocalDate> date(String key) {
        return as(LocalDate.class, key);
    }

    /** Answer to a number question without decimals. */
    public Optional<Integer> wholeNumber(String key) {
        return as(Integer.class, key);
    }

    /** Answer to any number question. */
    public Optional<BigDecimal> number(String key) {
        return values.get(key) instanceof Integer whole
                ? Optional.of(BigDecimal.valueOf(whole))
                : as(BigDecimal.class, key);
    }

    /** Whether the checkbox was shown and ticked. */
    public boolean ticked(String key) {
        return as(Boolean.class, key).orElse(false);
    }

    /** The ticked options of a checklist. */
    @SuppressWarnings("unchecked")
    public Set<String> chosen(String key) {
        return (Set<String>) as(Set.class, key).orElse(Set.of());
    }

    /** Id of the uploaded file, see {@link Uploads#content}. */
    public Optional<String> upload(String key) {
        return as(String.class, key);
    }

    private <T> Optional<T> as(Class<T> type, String key) {
        Object value = values.get(key);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "%s is a %s, not a %s".formatted(key, value.getClass().getSimpleName(), type.getSimpleName()));
        }
        return Optional.ofNullable(type.cast(value));
    }
}
