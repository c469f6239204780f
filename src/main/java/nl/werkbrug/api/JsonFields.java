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
import nl.werkbrug.shared.Words;
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
                Words.of("api.field.unknown", String.join(", ", known.stream().sorted().toList()))));
    }

    BigDecimal amount(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isNumber, JsonNode::decimalValue,
                Words.of("api.field.amount"));
    }

    BigDecimal hours(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isNumber, JsonNode::decimalValue,
                Words.of("api.field.decimals"));
    }

    LocalDate date(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, each -> each.isString() && parse(each.stringValue()) != null,
                each -> parse(each.stringValue()), Words.of("api.field.date"));
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
                Words.of("api.field.flag"));
    }

    Integer whole(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isIntegralNumber,
                each -> each.canConvertToInt() ? each.intValue() : Integer.MAX_VALUE,
                Words.of("api.field.whole"));
    }

    /** The words of a list; null when there is no list. Each word that is not a choice is a mistake of its own. */
    <E extends Enum<E>> List<E> choices(JsonNode node, String field, Class<E> choices) {
        JsonNode list = value(node, field, "", JsonNode::isArray, Function.identity(),
                Words.of("api.field.list", choices.getEnumConstants()[0].name()));
        if (list == null) {
            return mistakes.has(field) ? List.of() : null;
        }
        if (list.size() > MOST_CHOICES) {
            mistakes.add(field, Words.of("api.field.most", MOST_CHOICES));
            return List.of();
        }
        List<E> chosen = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            String place = field + "[" + at + "]";
            E one = choice(JsonNodeFactory.instance.objectNode().set(place, list.get(at)), place, "", choices);
            if (one == null) {
                mistakes.add(place, Words.of("api.field.group"));
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
                Words.of("api.field.choose", Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
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
