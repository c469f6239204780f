package nl.werkbrug.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.Question;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Words;
import tools.jackson.databind.JsonNode;

/** Turns JSON into a question; every field that has another type than it should becomes a mistake. */
final class QuestionReader {

    static final Set<String> FIELDS =
            Set.of("termijn", "startdatum", "lengte", "eenheid", "algemeneTermijnenwet", "opschortingen");
    static final Set<String> FIELDS_OF_SUSPENSION = Set.of("van", "tot", "reden");
    static final Map<String, TermUnit> UNITS = Map.of(
            "DAGEN", TermUnit.DAYS, "WERKDAGEN", TermUnit.WORKING_DAYS, "WEKEN", TermUnit.WEEKS,
            "MAANDEN", TermUnit.MONTHS, "JAREN", TermUnit.YEARS);

    private final Mistakes mistakes;
    private final JsonFields fields;

    QuestionReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.fields = new JsonFields(mistakes);
    }

    Question read(JsonNode root) {
        fields.refuseUnknown(root, FIELDS, "");
        return new Question(
                text(root, "termijn", ""), fields.date(root, "startdatum", ""), fields.whole(root, "lengte", ""), unit(root),
                fields.flag(root, "algemeneTermijnenwet", ""), pauses(root));
    }

    private TermUnit unit(JsonNode root) {
        return fields.value(root, "eenheid", "", node -> node.isString() && UNITS.containsKey(node.stringValue()),
                node -> UNITS.get(node.stringValue()), "Kies DAGEN, WERKDAGEN, WEKEN, MAANDEN of JAREN.");
    }

    private List<Question.Pause> pauses(JsonNode root) {
        JsonNode list = fields.value(root, "opschortingen", "", JsonNode::isArray, Function.identity(),
                Words.of("api.field.pauses"));
        List<Question.Pause> pauses = new ArrayList<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            String place = "opschortingen[" + i + "]";
            if (list.get(i).isObject()) {
                pauses.add(pause(list.get(i), place + "."));
            } else {
                mistakes.add(place, Words.of("api.field.pause"));
            }
        }
        return pauses;
    }

    private Question.Pause pause(JsonNode node, String prefix) {
        fields.refuseUnknown(node, FIELDS_OF_SUSPENSION, prefix);
        return new Question.Pause(fields.date(node, "van", prefix), fields.date(node, "tot", prefix), text(node, "reden", prefix));
    }

    private String text(JsonNode node, String field, String prefix) {
        return fields.value(node, field, prefix, JsonNode::isString, JsonNode::stringValue, Words.of("api.field.text"));
    }
}
