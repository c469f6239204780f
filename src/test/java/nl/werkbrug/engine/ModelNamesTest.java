package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.workflow.PictureStep;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ModelNamesTest {

    @AfterEach
    void speakDutchAgain() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_name_is_plain_without_what_differs_for_each_process() {
        assertThat(ModelNames.plain("Antwoord geven op een voorstel: ${proposalSteps.place(execution.processBusinessKey)}"))
                .isEqualTo("Antwoord geven op een voorstel");
        assertThat(ModelNames.plain("Loonkostenvoordeel ${year}: besluit nakijken")).isEqualTo("Loonkostenvoordeel: besluit nakijken");
        assertThat(ModelNames.plain(null)).isEmpty();
    }

    @Test
    void no_drawing_and_no_words_of_any_model_hold_code() throws IOException {
        assertThat(models()).hasSizeGreaterThan(50).allSatisfy(file -> {
            String drawing = drawing(file);

            assertThat(drawing).doesNotContain("${", "#{");
            assertThat(names(drawing)).hasSameSizeAs(names(Files.readString(file)));
            assertThat(words(PictureInWords.of(Bpmn.readModelFromFile(file.toFile()), Set.of(), Set.of())))
                    .allSatisfy(text -> assertThat(text).doesNotContain("{", "}"));
        });
    }

    @Test
    void a_drawing_is_in_the_language_of_the_page() throws IOException {
        Path proposal = models().stream().filter(file -> file.endsWith("candidate-proposal.bpmn")).findFirst().orElseThrow();
        assertThat(names(drawing(proposal))).contains("Antwoord geven op een voorstel", "Geen antwoord");

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(names(drawing(proposal))).contains("Answer a proposal", "No answer").doesNotContain("Geen antwoord");
    }

    private static List<String> names(String drawing) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getName).filter(name -> name != null).toList();
    }

    private static Stream<String> flat(PictureStep step) {
        return Stream.concat(
                Stream.of(step.name()),
                step.branches().stream().flatMap(way -> Stream.concat(Stream.of(way.answer()), way.steps().stream().flatMap(ModelNamesTest::flat))));
    }

    private static List<String> words(List<PictureStep> steps) {
        return steps.stream().flatMap(ModelNamesTest::flat).toList();
    }

    private static String drawing(Path file) {
        try (InputStream model = Files.newInputStream(file)) {
            return ModelNames.drawing(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
