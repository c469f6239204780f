package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.werkbrug.workflow.NextStep;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes next is told in the questions that somebody just read; what no answer decides is told in a clause of its own. */
class NextStepsSpeakTheFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"debt-help", "signal", "custom-budget", "outcome", "candidates"})
    void each_condition_is_a_question_of_the_form_or_a_clause(String folder) throws IOException {
        Set<String> asked = texts("forms", folder);
        List<NextStep> steps;
        try (Stream<Path> models = Files.list(Path.of("bpmn", folder))) {
            steps = models.filter(it -> it.toString().endsWith(".bpmn"))
                    .flatMap(it -> Bpmn.readModelFromFile(it.toFile()).getModelElementsByType(UserTask.class).stream())
                    .flatMap(it -> StepsAfter.of(it).stream()).toList();
        }

        assertThat(steps).isNotEmpty();
        assertThat(steps.stream().flatMap(it -> it.when().stream()).filter(it -> !it.contains("? als ")).map(it -> it.substring(0, it.indexOf('?') + 1)))
                .isSubsetOf(asked);
        assertThat(steps).allSatisfy(it -> assertThat(it.when()).doesNotHaveDuplicates());
    }

    private static Set<String> texts(String root, String folder) throws IOException {
        try (Stream<Path> forms = Files.list(Path.of(root, folder))) {
            return forms.filter(it -> it.toString().endsWith(".form")).flatMap(NextStepsSpeakTheFormTest::labels).collect(Collectors.toSet());
        }
    }

    private static Stream<String> labels(Path form) {
        try {
            JsonNode parts = new ObjectMapper().readTree(form.toFile()).path("components");
            return StreamSupport.stream(parts.spliterator(), false).map(it -> it.path("label").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
