package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.function.Consumer;
import nl.werkbrug.form.FieldRules.Range;
import nl.werkbrug.shared.Money;

/** Reads numbers as people write them, for a page that is no form of this module; with the same messages. */
public final class TypedNumbers {

    private TypedNumbers() {}

    /**
     * An amount in euros.
     *
     * @param label how the field is called on the page
     * @param wrong gets what is wrong, in Dutch
     * @return null when nothing was typed or it is wrong
     */
    public static BigDecimal euros(String label, String typed, Consumer<String> wrong) {
        Object answer = typed.isBlank() ? null : orNull(label, MoneyInput.parse(typed, new Range(null, null, 2)), wrong);
        return answer == null ? null : ((Money) answer).inEuros();
    }

    /** A number with at most two decimals; the rest as for {@link #euros}. */
    public static BigDecimal number(String label, String typed, Consumer<String> wrong) {
        return typed.isBlank() ? null : (BigDecimal) orNull(label, NumberInput.parse(typed, new Range(null, null, 2)), wrong);
    }

    /** A whole number; the rest as for {@link #euros}. */
    public static Integer whole(String label, String typed, Consumer<String> wrong) {
        return typed.isBlank() ? null : (Integer) orNull(label, NumberInput.parse(typed, new Range(null, null, 0)), wrong);
    }

    private static Object orNull(String label, Parsed parsed, Consumer<String> wrong) {
        if (parsed instanceof Parsed.Wrong mistake) {
            wrong.accept(mistake.problem().text(label, mistake.details()));
        }
        return parsed.orNull();
    }
}
