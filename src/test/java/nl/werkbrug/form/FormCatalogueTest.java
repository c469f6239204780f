package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** Every text of every form has English, and no English is left over. */
class FormCatalogueTest {

    private static final JsonNode FORM = FormReader.parse("f.form", """
            {"id": "f", "properties": {"title": "Vragen"}, "components": [
              {"type": "group", "label": "Loon", "components": [
                {"type": "textfield", "key": "wage", "label": "Hoeveel?", "description": "Bruto.",
                 "conditional": {"hide": "=kind = null"}, "properties": {"patternMessage": "Een getal."},
                 "validate": {"pattern": "^1$"}}]},
              {"type": "datetime", "key": "on", "label": "Date time", "dateLabel": "Wanneer?"},
              {"type": "radio", "key": "kind", "label": "Soort", "values": [{"value": "A", "label": "Hoeveel?"}]}]}
            """);

    @TestFactory
    Stream<DynamicTest> a_folder_has_english_for_its_texts_in_their_order_and_nothing_more() throws IOException {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        Map<String, Resource> catalogues = new LinkedHashMap<>();
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form")) {
            String folder = form.getURL().toString().replaceFirst(".*/forms/(.*)/[^/]*$", "$1");
            texts.computeIfAbsent(folder, name -> new LinkedHashSet<>())
                    .addAll(FormCatalogue.textsOf(FormReader.parse(form.getFilename(), text(form))));
            catalogues.put(folder, form.createRelative(FormCatalogue.FILE));
        }
        texts.remove("test");
        assertThat(texts).hasSizeGreaterThan(10);
        return texts.entrySet().stream().map(folder -> DynamicTest.dynamicTest(folder.getKey(), () -> {
            String file = folder.getKey() + "/" + FormCatalogue.FILE;
            Map<String, String> english = FormCatalogue.read(file, text(catalogues.get(folder.getKey()))).texts();

            assertThat(english.keySet()).as(file).containsExactlyElementsOf(folder.getValue());
            assertThat(english).as(file).allSatisfy((dutch, text) -> assertThat(text).as(dutch).isNotBlank());
        }));
    }

    @Test
    void only_what_a_person_reads_is_replaced() {
        assertThat(FormCatalogue.textsOf(FORM))
                .containsExactly("Vragen", "Loon", "Hoeveel?", "Bruto.", "Een getal.", "Wanneer?", "Soort", "Hoeveel?");

        JsonNode english = new FormCatalogue(Map.of("Vragen", "Questions", "Hoeveel?", "How much?", "A", "not this", "wage", "nor this"))
                .translate(FORM);

        assertThat(FormCatalogue.textsOf(english)).as("a text without English stays")
                .containsExactly("Questions", "Loon", "How much?", "Bruto.", "Een getal.", "Wanneer?", "Soort", "How much?");
        FormDefinition form = FormReader.read("f.form", english, Language.ENGLISH);
        assertThat(form.keys()).containsExactly("wage", "on", "kind");
        assertThat(form.expressions()).containsExactly("=kind = null");
        assertThat(form.field("kind").orElseThrow().choices().fixed()).isEqualTo(List.of(new Option("A", "How much?")));
    }

    @Test
    void a_catalogue_with_a_text_twice_is_refused() {
        assertThatThrownBy(() -> FormCatalogue.read("hire/texts_en.json", "{\"Loon\": \"Wage\", \"Loon\": \"Pay\"}"))
                .isInstanceOf(InvalidForm.class).hasMessageContaining("hire/texts_en.json");
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
