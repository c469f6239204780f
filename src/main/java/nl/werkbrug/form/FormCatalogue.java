package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The English of the forms in one folder.
 *
 * @param texts Dutch text to English text, in the order of the file
 */
record FormCatalogue(Map<String, String> texts) {

    /** Name of the file, beside the forms. */
    static final String FILE = "texts_en.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final List<String> OF_FORM = List.of("title", "submitLabel");
    private static final List<String> OF_QUESTION = List.of("source", "patternMessage");

    /**
     * Reads a catalogue.
     *
     * @param file name for messages, such as {@code hire/texts_en.json}
     * @throws InvalidForm when it is not one object of texts, or has a text twice
     */
    static FormCatalogue read(String file, String json) {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : JSON.readTree(json).properties()) {
                texts.put(entry.getKey(), entry.getValue().asString());
            }
            return new FormCatalogue(texts);
        } catch (JacksonException e) {
            throw new InvalidForm(file, "is not an object of texts: " + e.getOriginalMessage());
        }
    }

    /** The form with every text in English; a text that the catalogue does not have stays Dutch (a test refuses that). */
    JsonNode translate(JsonNode form) {
        return replaced(form, text -> texts.getOrDefault(text, text));
    }

    /** Every text of a form that a person reads, in the order of the file. */
    static List<String> textsOf(JsonNode form) {
        List<String> found = new ArrayList<>();
        replaced(form, text -> {
            found.add(text);
            return text;
        });
        return List.copyOf(found);
    }

    private static JsonNode replaced(JsonNode form, UnaryOperator<String> words) {
        JsonNode copy = form.deepCopy();
        replace(copy.path("properties"), OF_FORM, words);
        components(copy, words);
        return copy;
    }

    private static void components(JsonNode parent, UnaryOperator<String> words) {
        for (JsonNode component : parent.path("components")) {
            // Camunda Modeler gives a date a label that no page shows.
            boolean date = !component.path("dateLabel").asString("").isBlank();
            replace(component, List.of(date ? "dateLabel" : "label", "description", "text"), words);
            replace(component.path("properties"), OF_QUESTION, words);
            component.path("values").forEach(option -> replace(option, List.of("label"), words));
            components(component, words);
        }
    }

    private static void replace(JsonNode node, List<String> members, UnaryOperator<String> words) {
        for (String member : members) {
            String text = node.path(member).asString("").strip();
            if (!text.isEmpty()) {
                ((ObjectNode) node).put(member, words.apply(text));
            }
        }
    }
}
