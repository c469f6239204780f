package nl.werkbrug.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.WithApplication;
import nl.werkbrug.garnishment.trial.TrialKind;
import nl.werkbrug.garnishment.trial.TrialPeriod;
import nl.werkbrug.garnishment.trial.TrialPrecedence;
import nl.werkbrug.subsidy.trial.BenefitQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The description that is written by hand says what the application does. */
@WithApplication
class ApiDescriptionTest {

    @Autowired
    private MockMvc client;

    @Test
    void is_the_same_in_both_notations_and_open_to_every_website() throws Exception {
        String yaml = read("/api/v1/openapi.yaml");
        String json = read("/api/v1/openapi.json");

        assertThat(new ObjectMapper().readTree(json)).isEqualTo(new YAMLMapper().readTree(yaml));
        client.perform(get("/api/v1/openapi.json").header("Origin", "https://elders.example"))
                .andExpect(header().string("Access-Control-Allow-Origin", "*"));
        client.perform(options("/api/v1/berekeningen/termijn").header("Origin", "https://elders.example")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "Content-Type"))
                .andExpect(status().isOk()).andExpect(header().string("Access-Control-Allow-Origin", "*"));
    }

    @Test
    void names_the_fields_units_and_version_that_the_application_knows() throws Exception {
        JsonNode description = new ObjectMapper().readTree(read("/api/v1/openapi.json"));
        JsonNode schemas = description.at("/components/schemas");

        assertThat(names(schemas.at("/Vraag/properties"))).containsExactlyInAnyOrderElementsOf(QuestionReader.FIELDS);
        assertThat(names(schemas.at("/Opschorting/properties")))
                .containsExactlyInAnyOrderElementsOf(QuestionReader.FIELDS_OF_SUSPENSION);
        assertThat(schemas.at("/Vraag/properties/eenheid/enum")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(QuestionReader.UNITS.keySet());
        assertThat(description.at("/info/version").asText()).isEqualTo(ApiPaths.VERSION);
    }

    @Test
    void its_examples_are_answered_and_the_first_one_as_it_says() throws Exception {
        JsonNode operation = new ObjectMapper().readTree(read("/api/v1/openapi.json"))
                .at("/paths/~1berekeningen~1termijn/post");
        List<JsonNode> answers = new ArrayList<>();

        for (JsonNode example : operation.at("/requestBody/content/application~1json/examples")) {
            String answer = client.perform(post("/api/v1/berekeningen/termijn").contentType("application/json")
                            .content(example.get("value").toString()))
                    .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
            answers.add(new ObjectMapper().readTree(answer));
        }

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isEqualTo(operation.at("/responses/200/content/application~1json/example"));
    }

    @Test
    void names_the_fields_and_words_of_the_garnishment_calculation() throws Exception {
        JsonNode schemas = new ObjectMapper().readTree(read("/api/v1/openapi.json")).at("/components/schemas");

        assertThat(names(schemas.at("/Loonvraag/properties")))
                .containsExactlyInAnyOrderElementsOf(GarnishmentQuestionReader.FIELDS);
        assertThat(names(schemas.at("/Vakantiebijslag/properties")))
                .containsExactlyInAnyOrderElementsOf(GarnishmentQuestionReader.FIELDS_OF_HOLIDAY);
        assertThat(names(schemas.at("/Beslag/properties")))
                .containsExactlyInAnyOrderElementsOf(GarnishmentQuestionReader.FIELDS_OF_ITEM);
        words(schemas.at("/Loonvraag/properties/loonperiode/enum"), TrialPeriod.values());
        words(schemas.at("/Beslag/properties/soort/enum"), TrialKind.values());
        words(schemas.at("/Beslag/properties/voorrang/enum"), TrialPrecedence.values());
    }

    @Test
    void names_the_fields_and_words_of_the_subsidy_calculations() throws Exception {
        JsonNode schemas = new ObjectMapper().readTree(read("/api/v1/openapi.json")).at("/components/schemas");

        assertThat(names(schemas.at("/Subsidievraag/properties")))
                .containsExactlyInAnyOrderElementsOf(SubsidyQuestionReader.FIELDS_OF_SUBSIDY);
        assertThat(names(schemas.at("/Voordeelvraag/properties")))
                .containsExactlyInAnyOrderElementsOf(SubsidyQuestionReader.FIELDS_OF_BENEFIT);
        words(schemas.at("/Voordeelvraag/properties/categorieen/items/enum"), BenefitQuestion.Category.values());
    }

    @ParameterizedTest(name = "{0}: {1} examples")
    @CsvSource({"loonbeslag, 3", "loonkostensubsidie, 2", "loonkostenvoordeel, 2"})
    void answers_each_example_as_it_says(String calculation, int examples) throws Exception {
        JsonNode operation = new ObjectMapper().readTree(read("/api/v1/openapi.json"))
                .at("/paths/~1berekeningen~1" + calculation + "/post");
        JsonNode questions = operation.at("/requestBody/content/application~1json/examples");
        JsonNode answers = operation.at("/responses/200/content/application~1json/examples");

        assertThat(names(answers)).containsExactlyElementsOf(names(questions)).hasSize(examples);
        for (String name : names(questions)) {
            String answer = client.perform(post("/api/v1/berekeningen/" + calculation).contentType("application/json")
                            .content(questions.at("/" + name + "/value").toString()))
                    .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
            assertThat(new ObjectMapper().readTree(answer)).as(name).isEqualTo(answers.at("/" + name + "/value"));
        }
    }

    private static void words(JsonNode list, Enum<?>[] values) {
        assertThat(list).extracting(JsonNode::asText)
                .containsExactly(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    private String read(String address) throws Exception {
        return client.perform(get(address)).andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("API-Version", ApiPaths.VERSION))
                .andReturn().getResponse().getContentAsString();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
