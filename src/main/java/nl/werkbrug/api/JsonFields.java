package nl.werkbrug.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.Mistakes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes fields out of JSON objects; every field that is unknown or has another type than it should becomes a mistake. */
final class JsonFields {

    private static final int SHOWN_OF_A_NAME = 40;
    private static final int MOST_CHOICES = 20;

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

    BigDecimal hours(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isNumber, JsonNode::decimalValue,
                "Vul een getal in zonder aanhalingstekens, met een punt voor de decimalen, zoals 32.5.");
    }

    LocalDate date(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, each -> each.isString() && parse(each.stringValue()) != null,
                each -> parse(each.stringValue()), "Vul een datum in die bestaat, zoals \"2026-04-10\".");
    }

    private static LocalDate parse(String written) {
        try {
            return written.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
        } catch (DateTimeException e) {
            return null;
        }
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

    /** The words of a list; null when there is no list. Each word that is not a choice is a mistake of its own. */
    <E extends Enum<E>> List<E> choices(JsonNode node, String field, Class<E> choices) {
        JsonNode list = value(node, field, "", JsonNode::isArray, Function.identity(), "Geef een lijst, zoals [] of [\""
                + choices.getEnumConstants()[0].name() + "\"].");
        if (list == null) {
            return mistakes.has(field) ? List.of() : null;
        }
        if (list.size() > MOST_CHOICES) {
            mistakes.add(field, "Geef hoogstens " + MOST_CHOICES + " groepen.");
            return List.of();
        }
        List<E> chosen = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            String place = field + "[" + at + "]";
            E one = choice(JsonNodeFactory.instance.objectNode().set(place, list.get(at)), place, "", choices);
            if (one == null) {
                mistakes.add(place, "Kies een groep, of laat deze plaats weg.");
            } else {
                chosen.add(one);
            }
        }
        return chosen;
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
