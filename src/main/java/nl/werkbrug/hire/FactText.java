package nl.werkbrug.hire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import nl.werkbrug.scheme.Fact;

/** How a fact that the decision tables use is written on the dossier: a choice by its name, a day as 2026-01-31, yes as YES. */
final class FactText {

    static final String YES = "YES";
    static final String NO = "NO";

    private FactText() {}

    /** The value of the kind that {@link Fact#type} says; empty for a text that does not fit it: then nothing is known. */
    static Optional<Object> read(Fact fact, String text) {
        try {
            return Optional.ofNullable(value(fact.type(), text.strip()));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Object value(Class<?> type, String text) {
        if (type == Boolean.class) {
            return text.equals(YES) ? Boolean.TRUE : text.equals(NO) ? Boolean.FALSE : null;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return type.isEnum() ? choice(type, text) : text;
    }

    private static Object choice(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> ((Enum<?>) it).name().equals(text))
                .findFirst().orElse(null);
    }
}
