package nl.werkbrug.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.Question;
import nl.werkbrug.deadline.TermUnit;
import tools.jackson.databind.JsonNode;

/** Turns JSON into a question; every field that has another type than it should becomes a mistake. */
final class QuestionReader {

    static final Set<String> FIELDS =
            Set.of("termijn", "startdatum", "lengte", "eenheid", "algemeneTermijnenwet", "opschortingen");
    static final Set<String> FIELDS_OF_SUSPENSION = Set.of("van", "tot", "reden");
    static final Map<String, TermUnit> UNITS = Map.of(
            "DAGEN", TermUnit.DAYS, "WERKDAGEN", TermUnit.WORKING_DAYS, "WEKEN", TermUnit.WEEKS,
            "MAANDEN", TermUnit.MONTHS, "JAREN", TermUnit.YEARS);

    private static final int SHOWN_OF_A_NAME = 40;

    private final Mistakes mistakes;

    QuestionReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Question read(JsonNode root) {
        refuseUnknown(root, FIELDS, "");
        return new Question(
                text(root, "termijn", ""), date(root, "startdatum", ""), count(root), unit(root), flag(root), pauses(root));
    }

    private void refuseUnknown(JsonNode object, Set<String> known, String prefix) {
        object.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> mistakes.add(
                prefix + name.substring(0, Math.min(name.length(), SHOWN_OF_A_NAME)),
                "Dit veld kennen wij niet. Wij kennen: " + String.join(", ", known.stream().sorted().toList()) + "."));
    }

    private Integer count(JsonNode root) {
        return value(root, "lengte", "", JsonNode::isIntegralNumber,
                node -> node.canConvertToInt() ? node.intValue() : Integer.MAX_VALUE,
                "Vul een heel getal in, zonder aanhalingstekens.");
    }

    private TermUnit unit(JsonNode root) {
        return value(root, "eenheid", "", node -> node.isString() && UNITS.containsKey(node.stringValue()),
                node -> UNITS.get(node.stringValue()), "Kies DAGEN, WERKDAGEN, WEKEN, MAANDEN of JAREN.");
    }

    private Boolean flag(JsonNode root) {
        return value(root, "algemeneTermijnenwet", "", JsonNode::isBoolean, JsonNode::booleanValue,
                "Vul true of false in, zonder aanhalingstekens.");
    }

    private List<Question.Pause> pauses(JsonNode root) {
        JsonNode list = value(root, "opschortingen", "", JsonNode::isArray, Function.identity(),
                "Geef een lijst van opschortingen, elk met van en tot.");
        List<Question.Pause> pauses = new ArrayList<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            String place = "opschortingen[" + i + "]";
            if (list.get(i).isObject()) {
                pauses.add(pause(list.get(i), place + "."));
            } else {
                mistakes.add(place, "Geef een object met van en tot.");
            }
        }
        return pauses;
    }

    private Question.Pause pause(JsonNode node, String prefix) {
        refuseUnknown(node, FIELDS_OF_SUSPENSION, prefix);
        return new Question.Pause(date(node, "van", prefix), date(node, "tot", prefix), text(node, "reden", prefix));
    }

    private String text(JsonNode node, String field, String prefix) {
        return value(node, field, prefix, JsonNode::isString, JsonNode::stringValue, "Vul tekst in, tussen aanhalingstekens.");
    }

    private LocalDate date(JsonNode node, String field, String prefix) {
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

    /** The value of a field, or null when it is absent or wrong; null in the JSON is absent. */
    private <T> T value(JsonNode node, String field, String prefix, java.util.function.Predicate<JsonNode> good,
            Function<JsonNode, T> read, String message) {
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
