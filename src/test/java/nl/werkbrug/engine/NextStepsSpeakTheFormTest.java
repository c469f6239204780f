package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkbrug.workflow.NextStep;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes next is told in the questions that somebody just read and the answers to choose from; what no answer decides is told in a clause of its own. */
class NextStepsSpeakTheFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"debt-help", "signal", "custom-budget", "outcome", "candidates"})
    void each_condition_is_a_question_and_an_answer_of_the_form_or_a_clause(String folder) throws IOException {
        Map<String, Set<String>> asked = answers(folder);
        List<NextStep> steps;
        try (Stream<Path> models = Files.list(Path.of("bpmn", folder))) {
            steps = models.filter(it -> it.toString().endsWith(".bpmn"))
                    .flatMap(it -> Bpmn.readModelFromFile(it.toFile()).getModelElementsByType(UserTask.class).stream())
                    .flatMap(it -> StepsAfter.of(it).stream()).toList();
        }

        assertThat(steps).isNotEmpty();
        assertThat(steps.stream().flatMap(it -> it.when().stream()).filter(it -> !it.contains("? als ")).map(it -> it.substring(0, it.indexOf('?') + 1)))
                .isSubsetOf(asked.keySet());
        assertThat(steps.stream().flatMap(it -> it.when().stream()).distinct()).allSatisfy(when -> {
            int end = when.indexOf('?') + 1;
            Set<String> offered = asked.getOrDefault(when.substring(0, end), Set.of());
            // Which answers there are is worked out for some questions; then the form does not say it.
            if (!offered.isEmpty()) {
                assertThat(offered).as(when).contains(when.substring(end).strip());
            }
        });
        assertThat(steps).allSatisfy(it -> assertThat(it.when()).doesNotHaveDuplicates());
    }

    /** The questions of the forms, with the answers to choose from as they stand in a sentence; none where the form does not name them. */
    private static Map<String, Set<String>> answers(String folder) throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms", folder))) {
            Map<String, Set<String>> all = new HashMap<>();
            forms.filter(it -> it.toString().endsWith(".form")).flatMap(NextStepsSpeakTheFormTest::questions).forEach(part ->
                    all.computeIfAbsent(part.path("label").asText(), it -> new HashSet<>()).addAll(
                            StreamSupport.stream(part.path("values").spliterator(), false).map(it -> inSentence(it.path("label").asText())).toList()));
            return all;
        }
    }

    private static String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static Stream<JsonNode> questions(Path form) {
        try {
            return StreamSupport.stream(new ObjectMapper().readTree(form.toFile()).path("components").spliterator(), false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
