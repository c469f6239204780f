package nl.werkbrug.form;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores typed texts as a JSON object of lists. */
final class TypedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};

    private TypedJson() {}

    static String write(Typed typed) {
        return JSON.writeValueAsString(typed.values());
    }

    static Typed read(String json) {
        return new Typed(JSON.readValue(json, TEXTS));
    }
}
