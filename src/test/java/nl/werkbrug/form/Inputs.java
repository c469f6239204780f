package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Short ways to build rules and to show outcomes in tables. */
final class Inputs {

    private Inputs() {}

    static FieldRules.Range range(String min, String max, int decimals) {
        return new FieldRules.Range(number(min), number(max), decimals);
    }

    static FieldRules rules(int minLength, int maxLength) {
        return new FieldRules(
                false, new FieldRules.Length(minLength, maxLength), range(null, null, 2), Optional.empty(),
                new DateRange("", ""));
    }

    /** The answer as text, or the name of the problem, with the wrong part behind it. */
    static String outcome(Parsed parsed) {
        if (parsed instanceof Parsed.Wrong wrong) {
            return wrong.problem() + (wrong.part().isEmpty() ? "" : " " + wrong.part());
        }
        return parsed instanceof Parsed.Value value ? value.answer().toString() : "EMPTY";
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
