package nl.werkbrug.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/** How an answer is kept as a fact, and how a fact becomes an answer of a form again: 2026-01-31, 2400.00, true. */
public final class StoredAnswers {

    private StoredAnswers() {}

    /** The answer as text. */
    public static String write(Object answer) {
        if (answer instanceof Money money) {
            return money.inEuros().toPlainString();
        }
        return answer instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : answer.toString();
    }

    /** The answer to a question of the form; empty when it has no such question or the text does not fit: then it is asked. */
    public static Optional<Object> read(FormDefinition form, String key, String text) {
        try {
            return form.field(key).filter(field -> fits(field, text)).map(field -> value(field, text.strip()));
        } catch (NumberFormatException | ArithmeticException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An option that the form does not offer is no answer to it. */
    private static boolean fits(FormField field, String text) {
        boolean listed = (field.kind() == FieldKind.RADIO || field.kind() == FieldKind.SELECT) && field.choices().supplied().isEmpty();
        return !listed || field.choices().fixed().stream().anyMatch(option -> option.value().equals(text.strip()));
    }

    private static Object value(FormField field, String text) {
        return switch (field.kind()) {
            case MONEY -> Money.euros(text);
            case DATE -> LocalDate.parse(text);
            case NUMBER -> field.rules().range().decimals() == 0
                    ? (Object) new BigDecimal(text).intValueExact() : new BigDecimal(text);
            case CHECKBOX -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
