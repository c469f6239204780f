package nl.werkbrug.localscheme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.form.MadeForms;
import nl.werkbrug.localscheme.LocalQuestion;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form with the questions of a municipality, made from its version. */
@Component
class LocalQuestionForms implements MadeForms {

    static final String PREFIX = "local-scheme-answers-";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LocalVersionTable versions;

    LocalQuestionForms(LocalVersionTable versions) {
        this.versions = versions;
    }

    @Override
    public Optional<String> json(String id) {
        return id.startsWith(PREFIX) ? versions.find(id.substring(PREFIX.length())).map(it -> form(id, it)) : Optional.empty();
    }

    /** The key of an attachment; counted from 1. */
    static String attachment(int number) {
        return "attachment" + number;
    }

    private static String form(String id, SchemeVersion it) {
        List<Map<String, Object>> components = new ArrayList<>();
        it.questions().forEach(question -> components.add(component(question)));
        int number = 0;
        for (String attachment : it.content().attachments()) {
            components.add(field("filepicker", attachment(++number), attachment, "", true));
        }
        return JSON.writeValueAsString(Map.of(
                "id", id, "type", "default",
                "properties", Map.of("title", "Vragen van de gemeente", "submitLabel", "Versturen", "checkAnswers", "true"),
                "components", components));
    }

    private static Map<String, Object> component(LocalQuestion it) {
        Map<String, Object> field = field(type(it.kind()), "question" + it.place(), it.label(), it.hint(), it.required());
        switch (it.kind()) {
            case TEXT -> bounds(field, Map.of("maxLength", 300));
            case LONG_TEXT -> bounds(field, Map.of("maxLength", 2000));
            case NUMBER -> bounds(field, Map.of("min", 0, "max", 1_000_000));
            case MONEY -> {
                bounds(field, Map.of("min", 0, "max", 10_000_000));
                field.put("properties", Map.of("format", "money"));
            }
            case DATE -> field.put("dateLabel", it.label());
            case YES_NO -> field.put("values", List.of(
                    Map.of("value", "YES", "label", "Ja"), Map.of("value", "NO", "label", "Nee")));
        }
        return field;
    }

    private static String type(LocalQuestion.Kind kind) {
        return switch (kind) {
            case TEXT -> "textfield";
            case LONG_TEXT -> "textarea";
            case NUMBER, MONEY -> "number";
            case DATE -> "datetime";
            case YES_NO -> "radio";
        };
    }

    private static Map<String, Object> field(String type, String key, String label, String hint, boolean required) {
        Map<String, Object> field = new LinkedHashMap<>(Map.of("type", type, "key", key, "id", key, "label", label));
        field.put("validate", Map.of("required", required));
        if (hint != null) {
            field.put("description", hint);
        }
        return field;
    }

    private static void bounds(Map<String, Object> field, Map<String, Object> more) {
        Map<String, Object> rules = new LinkedHashMap<>(more);
        rules.putAll(Map.of("required", ((Map<?, ?>) field.get("validate")).get("required")));
        field.put("validate", rules);
    }
}
