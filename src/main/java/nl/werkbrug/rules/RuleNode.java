package nl.werkbrug.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkbrug.shared.Money;

/**
 * A mapping inside a rule file. Every read checks the value; what is wrong becomes a {@link RuleFileException} that names
 * the file and the path of the field.
 */
public final class RuleNode {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String file;
    private final String path;
    private final JsonNode node;

    RuleNode(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new RuleFileException(file, path.isEmpty() ? "(root)" : path, "is not a mapping");
        }
    }

    /** Refuses every field that is not named here, so that a misspelt field never goes unseen. */
    public void allowOnly(String... fields) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(fields).contains(name)) {
                throw wrong(name, "is unknown; known are " + String.join(", ", fields));
            }
        });
    }

    /** Whether the field is written at all. */
    public boolean has(String field) {
        return node.has(field);
    }

    /** The text of a required field; blank is refused. */
    public String text(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isValueNode() || value.asText().isBlank() || value.isNull()) {
            throw wrong(field, "is missing or empty");
        }
        return value.asText().strip();
    }

    /** The text of a field that may be left out; present but blank is refused. */
    public Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /** A required date, written as 2026-01-31. */
    public LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw wrong(field, "is not a date like 2026-01-31");
        }
    }

    /** A required amount above zero in euros with at most two decimals. */
    public Money money(String field) {
        String written = text(field);
        try {
            Money amount = Money.euros(new BigDecimal(written));
            if (amount.isPositive()) {
                return amount;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(field, "is not an amount in euros like 1661.40");
        }
        throw wrong(field, "is not above zero");
    }

    /** A required percentage above 0 and at most 100 with at most two decimals. */
    public BigDecimal percentage(String field) {
        try {
            BigDecimal percent = new BigDecimal(text(field));
            if (percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= 2) {
                return percent;
            }
        } catch (NumberFormatException e) {
            throw wrong(field, "is not a percentage like 23.5");
        }
        throw wrong(field, "is not between 0 and 100 with at most two decimals");
    }

    /** A required whole number, zero or more. */
    public int count(String field) {
        if (node.path(field).isInt() && node.path(field).intValue() >= 0) {
            return node.path(field).intValue();
        }
        throw wrong(field, "is not a whole number of zero or more");
    }

    /** Whether a field that may be left out says true or false; anything else is refused. */
    public Optional<Boolean> optionalFlag(String field) {
        if (has(field) && !node.get(field).isBoolean()) {
            throw wrong(field, "is not true or false");
        }
        return has(field) ? Optional.of(node.get(field).booleanValue()) : Optional.empty();
    }

    /** A required list of dates, written as 2026-01-31; may be empty. */
    public List<LocalDate> dates(String field) {
        return items(field).map(item -> new RuleNode(file, path, item).date(field)).toList();
    }

    /** A required list of whole numbers, zero or more; may be empty. */
    public List<Integer> counts(String field) {
        return items(field).map(item -> new RuleNode(file, path, item).count(field)).toList();
    }

    /** A required list of texts, none of them blank; may be empty. */
    public List<String> lines(String field) {
        return items(field).map(item -> new RuleNode(file, path, item).text(field)).toList();
    }

    /** The entries of a list, each as a mapping of its own, so that the checks of one value serve for a list too. */
    private Stream<JsonNode> items(String field) {
        if (!node.path(field).isArray()) {
            throw wrong(field, "is not a list");
        }
        return StreamSupport.stream(node.get(field).spliterator(), false)
                .map(item -> JsonNodeFactory.instance.objectNode().set(field, item));
    }

    /** The texts below a required field, by name, in the order of the file; none at all is refused. */
    public Map<String, String> texts(String field) {
        RuleNode parent = new RuleNode(file, pathOf(field), node.path(field));
        Map<String, String> texts = new LinkedHashMap<>();
        parent.node.fieldNames().forEachRemaining(name -> texts.put(name, parent.text(name)));
        if (texts.isEmpty()) {
            throw wrong(field, "is empty");
        }
        return texts;
    }

    /** The mapping below a field that may be left out. */
    public Optional<RuleNode> optionalChild(String field) {
        return has(field) ? Optional.of(new RuleNode(file, pathOf(field), node.get(field))) : Optional.empty();
    }

    /** A required constant of an enum, written exactly as its name. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        String written = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> wrong(field, "is " + written + ", not one of "
                        + Arrays.toString(type.getEnumConstants())));
    }

    /** A required list of constants of an enum, each written exactly as its name; none at all is refused. */
    public <E extends Enum<E>> List<E> someOf(String field, Class<E> type) {
        List<E> found = items(field).map(item -> new RuleNode(file, path, item).oneOf(field, type)).toList();
        if (found.isEmpty()) {
            throw wrong(field, "is empty");
        }
        return found;
    }

    /** The mappings below a required field, by name, in the order of the file; none at all is refused. */
    public Map<String, RuleNode> children(String field) {
        RuleNode parent = new RuleNode(file, pathOf(field), node.path(field));
        Map<String, RuleNode> children = new LinkedHashMap<>();
        parent.node.properties().forEach(entry ->
                children.put(entry.getKey(), new RuleNode(file, parent.pathOf(entry.getKey()), entry.getValue())));
        if (children.isEmpty()) {
            throw wrong(field, "is empty");
        }
        return children;
    }

    /** The exception for a field of this mapping that reads well but cannot be right. */
    public RuleFileException wrong(String field, String problem) {
        return new RuleFileException(file, pathOf(field), problem);
    }

    private String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
