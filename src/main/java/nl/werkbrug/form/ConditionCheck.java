package nl.werkbrug.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries the conditions of a form when it is loaded: a mistake must not wait for the first user. */
final class ConditionCheck {

    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    /** Words of the language itself; FEEL functions have names of several words. */
    private static final Set<String> LANGUAGE = Set.of(
            "and", "or", "not", "if", "then", "else", "null", "true", "false", "in", "some", "every", "satisfies", "item",
            "between", "list", "contains", "starts", "ends", "with", "matches", "is", "defined", "string", "length", "count",
            "date", "today", "number", "lower", "upper", "case", "get", "duration", "day", "sum", "min", "max");

    private final Conditions conditions;

    ConditionCheck(Conditions conditions) {
        this.conditions = conditions;
    }

    void refuseBrokenConditions(String file, FormDefinition form) {
        for (FormComponent component : form.everything()) {
            if (!component.hideWhen().isEmpty()) {
                refuseUnreadable(file, component);
                refuseUnknownNames(file, form, component);
            }
        }
    }

    private void refuseUnreadable(String file, FormComponent component) {
        try {
            conditions.holds(component.hideWhen(), Map.of());
        } catch (IllegalArgumentException e) {
            throw new InvalidForm(file, nameOf(component), "conditional.hide fails: " + e.getMessage());
        }
    }

    /** An unknown name is no error in FEEL but null: the question would be hidden, or shown, for ever. */
    private static void refuseUnknownNames(String file, FormDefinition form, FormComponent component) {
        Set<String> unknown = namesIn(component.hideWhen());
        unknown.removeIf(name -> form.field(name).isPresent()
                || form.settings().variables().contains(name.split("\\.")[0]));
        if (!unknown.isEmpty()) {
            throw new InvalidForm(file, nameOf(component),
                    "conditional.hide uses %s, which is no key of this form and not in its property \"variables\""
                            .formatted(unknown));
        }
    }

    /** Names of answers and variables in an expression. */
    static Set<String> namesIn(String expression) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(TEXT.matcher(expression).replaceAll(""));
        while (matcher.find()) {
            if (!LANGUAGE.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    private static String nameOf(FormComponent component) {
        return component instanceof FormField field ? field.key() : component.id();
    }
}
