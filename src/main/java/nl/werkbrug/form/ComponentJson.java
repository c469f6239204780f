package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One component of a form file while it is read; every refusal names the file and the component.
 *
 * @param file name of the form file
 * @param node the component's JSON object
 */
record ComponentJson(String file, JsonNode node) {

    String type() {
        return node.path("type").asString("");
    }

    /** Text of a member, empty when absent; expressions and templates are refused: the server shows texts as they are. */
    String text(String member) {
        String text = node.path(member).asString("");
        if (text.startsWith("=") || text.contains("{{")) {
            throw invalid("%s must be plain text, without expressions".formatted(member));
        }
        return text.strip();
    }

    /** A custom property; Camunda Modeler writes them all as text. */
    String property(String name) {
        return node.path("properties").path(name).asString("").strip();
    }

    boolean flag(String property) {
        return property(property).equals("true");
    }

    /** A typo in a property would silently change nothing, so unknown ones are refused. */
    void allowProperties(Set<String> known) {
        for (String name : node.path("properties").propertyNames()) {
            if (!known.contains(name)) {
                throw invalid("unknown property \"%s\"; known are %s".formatted(name, known.stream().sorted().toList()));
            }
        }
    }

    /** A member of {@code validate} as number; null when absent. */
    BigDecimal bound(String member) {
        return number(node.path("validate").path(member), member);
    }

    /** Number of a member, or a default. */
    int number(String member, int otherwise) {
        BigDecimal number = number(node.path(member), member);
        return number == null ? otherwise : number.intValueExact();
    }

    private BigDecimal number(JsonNode value, String member) {
        String text = value.asString("").strip();
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw invalid("%s is not a number: %s".formatted(member, text));
        }
    }

    /** FEEL expression of {@code conditional.hide}, empty when there is none. */
    String hideWhen() {
        String expression = node.path("conditional").path("hide").asString("").strip();
        if (!expression.isEmpty() && !expression.startsWith("=")) {
            throw invalid("conditional.hide must start with =");
        }
        return expression;
    }

    InvalidForm invalid(String mistake) {
        String key = node.path("key").asString("");
        return new InvalidForm(file, key.isEmpty() ? node.path("id").asString("without id") : key, mistake);
    }
}
