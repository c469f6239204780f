package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.shared.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one form file; refuses whatever the server could not show or check. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> PROPERTIES = Set.of("title", "submitLabel", "checkAnswers", "variables");

    private final String file;
    private final Language language;
    private int parts;

    private FormReader(String file, Language language) {
        this.file = file;
        this.language = language;
    }

    /**
     * Reads a Dutch form.
     *
     * @param file name for messages, such as {@code garnishment/receive-garnishment.form}
     * @param json contents of the file
     * @throws InvalidForm naming the file, the component and the mistake
     */
    static FormDefinition read(String file, String json) {
        return read(file, parse(file, json), Language.DUTCH);
    }

    /** Reads a form with texts in that language. */
    static FormDefinition read(String file, JsonNode json, Language language) {
        return new FormReader(file, language).definition(json);
    }

    /** The contents of a form file before anything is checked. */
    static JsonNode parse(String file, String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidForm(file, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private FormDefinition definition(JsonNode root) {
        ComponentJson form = new ComponentJson(file, root);
        form.allowProperties(PROPERTIES);
        String id = root.path("id").asString("");
        if (!file.endsWith("/" + id + ".form") && !file.equals(id + ".form")) {
            throw new InvalidForm(file, "the id \"%s\" must be the name of the file".formatted(id));
        }
        FormDefinition definition = new FormDefinition(id, settings(form), components(root, ""));
        refuseClashes(definition);
        return definition;
    }

    private FormSettings settings(ComponentJson form) {
        if (form.property("title").isEmpty()) {
            throw new InvalidForm(file, "needs the property \"title\"");
        }
        String submit = form.property("submitLabel");
        Set<String> variables = Set.copyOf(List.of(form.property("variables").split("[,\\s]+")));
        return new FormSettings(
                language, form.property("title"), submit.isEmpty() ? FormTexts.in(language, "form.send") : submit,
                form.flag("checkAnswers"), variables);
    }

    private List<FormComponent> components(JsonNode parent, String path) {
        List<FormComponent> all = new ArrayList<>();
        for (JsonNode node : parent.path("components")) {
            all.add(component(new ComponentJson(file, node), path));
        }
        return List.copyOf(all);
    }

    private FormComponent component(ComponentJson json, String path) {
        return switch (json.type()) {
            case "text" -> new FormText(nextId(), prose(json), json.hideWhen());
            case "separator" -> new FormSeparator(nextId(), json.hideWhen());
            case "group" -> group(json, path);
            default -> new FieldReader(json).read(path);
        };
    }

    private static List<Prose.Block> prose(ComponentJson json) {
        try {
            return Prose.blocks(json.text("text"));
        } catch (IllegalArgumentException e) {
            throw json.invalid(e.getMessage());
        }
    }

    private FormGroup group(ComponentJson json, String path) {
        String own = json.text("path");
        String id = nextId();
        List<FormComponent> children = components(json.node(), own.isEmpty() ? path : path + own + ".");
        return new FormGroup(id, json.text("label"), children, json.hideWhen());
    }

    private String nextId() {
        return "part-" + ++parts;
    }

    /** A key that is also the start of another key would have to be a value and a set of values at once. */
    private void refuseClashes(FormDefinition definition) {
        Set<String> seen = new HashSet<>();
        for (FormField field : definition.fields()) {
            if (!seen.add(field.key())) {
                throw new InvalidForm(file, field.key(), "the key is used twice");
            }
            if (definition.settings().variables().contains(field.key().split("\\.")[0])) {
                throw new InvalidForm(file, field.key(), "a variable of the form has this name too");
            }
        }
        for (String key : seen) {
            seen.stream().filter(other -> other.startsWith(key + ".")).findFirst().ifPresent(other -> {
                throw new InvalidForm(file, other, "the key \"%s\" exists too; rename one".formatted(key));
            });
        }
    }
}
