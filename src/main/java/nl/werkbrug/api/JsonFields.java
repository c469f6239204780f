package nl.werkbrug.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.Mistakes;
import tools.jackson.databind.JsonNode;

/** Takes fields out of JSON objects; every field that is unknown or has another type than it should becomes a mistake. */
final class JsonFields {

    private static final int SHOWN_OF_A_NAME = 40;

    private final Mistakes mistakes;

    JsonFields(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** @param prefix where the object stands, such as {@code opschortingen[0].}; empty for the outermost */
    void refuseUnknown(JsonNode object, Set<String> known, String prefix) {
        object.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> mistakes.add(
                prefix + name.substring(0, Math.min(name.length(), SHOWN_OF_A_NAME)),
                "Dit veld kennen wij niet. Wij kennen: " + String.join(", ", known.stream().sorted().toList()) + "."));
    }

    BigDecimal amount(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isNumber, JsonNode::decimalValue,
                "Vul een getal in zonder aanhalingstekens, met een punt voor de centen, zoals 2000.00.");
    }

    Boolean flag(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isBoolean, JsonNode::booleanValue,
                "Vul true of false in, zonder aanhalingstekens.");
    }

    Integer whole(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isIntegralNumber,
                each -> each.canConvertToInt() ? each.intValue() : Integer.MAX_VALUE,
                "Vul een heel getal in, zonder aanhalingstekens.");
    }

    <E extends Enum<E>> E choice(JsonNode node, String field, String prefix, Class<E> choices) {
        Set<String> names = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return value(node, field, prefix, each -> each.isString() && names.contains(each.stringValue()),
                each -> Enum.valueOf(choices, each.stringValue()),
                "Kies uit: " + Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + ".");
    }

    /** The value of a field, or null when it is absent or wrong; null in the JSON is absent. */
    <T> T value(JsonNode node, String field, String prefix, Predicate<JsonNode> good, Function<JsonNode, T> read,
            String message) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!good.test(value)) {
            mistakes.add(prefix + field, message);
            return null;
        }
        return read.apply(value);
    }
}
