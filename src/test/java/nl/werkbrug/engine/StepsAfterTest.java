package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.workflow.NextStep;
import nl.werkbrug.workflow.NextStep.Kind;
import nl.werkbrug.workflow.PictureStep;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class StepsAfterTest {

    private static final Path MODELS = Path.of("bpmn");

    @Test
    void says_what_comes_after_each_answer_and_whose_turn_it_is() {
        assertThat(after("authority-request", "userTask_check")).containsExactly(
                new NextStep(List.of("Compleet? nee"), "Om aanvulling vragen", Kind.AUTOMATIC, null),
                new NextStep(List.of("Compleet? ja"), "Besluit voorstellen", Kind.TASK, "LOKET"));
    }

    @Test
    void promises_nothing_that_only_the_product_can_know() {
        assertThat(after("authority-request", "userTask_sign")).containsExactlyInAnyOrder(
                new NextStep(List.of("Ondertekend? nee"), "Besluit voorstellen", Kind.TASK, "LOKET"),
                new NextStep(List.of("Ondertekend? ja"), "Antwoord doorgeven", Kind.AUTOMATIC, null));
    }

    @Test
    void a_picture_in_words_has_every_named_step_once_and_says_where_the_process_is() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".bpmn")).toList()).hasSizeGreaterThan(50).allSatisfy(file -> {
                BpmnModelInstance model = read(file.toFile());
                List<String> tasks = model.getModelElementsByType(UserTask.class).stream().map(task -> ModelNames.plain(task.getName())).toList();
                UserTask waits = model.getModelElementsByType(UserTask.class).stream().findFirst().orElse(null);
                List<PictureStep> all = flat(PictureInWords.of(model, Set.of(), waits == null ? Set.of() : Set.of(waits.getId())));

                assertThat(all.stream().map(PictureStep::name).filter(tasks::contains)).containsExactlyInAnyOrderElementsOf(tasks);
                assertThat(all.stream().filter(step -> step.state() == PictureStep.State.NOW).count()).isEqualTo(waits == null ? 0 : 1);
            });
        }
    }

    @Test
    void what_comes_after_ways_met_again_stands_after_them() {
        List<PictureStep> steps = PictureInWords.of(model("wage-garnishment"), Set.of("service_setUp"), Set.of("call_declaration"));

        assertThat(steps).extracting(PictureStep::name).containsSubsequence("Dossier inrichten", "Alles afgedragen?", "Beslag afsluiten", "Beslag afgerond");
        PictureStep settled = steps.stream().filter(step -> step.name().equals("Alles afgedragen?")).findFirst().orElseThrow();
        assertThat(settled.branches()).extracting(PictureStep.Branch::answer).containsExactlyInAnyOrder("ja", "nee");
        assertThat(flat(steps)).filteredOn(step -> step.state() == PictureStep.State.DONE).extracting(PictureStep::name).containsExactly("Dossier inrichten");
    }

    @Test
    void of_a_process_that_ended_nothing_can_come_any_more() {
        List<PictureStep> steps = flat(PictureInWords.of(model("wage-garnishment"), Set.of("service_setUp"), Set.of()));

        assertThat(steps).extracting(PictureStep::state)
                .contains(PictureStep.State.DONE, PictureStep.State.PASSED_BY).doesNotContain(PictureStep.State.MAY_FOLLOW);
    }

    private static List<PictureStep> flat(List<PictureStep> steps) {
        return steps.stream()
                .flatMap(step -> Stream.concat(Stream.of(step), step.branches().stream().flatMap(way -> flat(way.steps()).stream())))
                .toList();
    }

    @Test
    void reads_every_task_of_every_model_without_codes_in_the_words() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            List<UserTask> tasks = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> read(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .toList();

            assertThat(tasks).hasSizeGreaterThan(100);
            assertThat(tasks.stream().filter(task -> !StepsAfter.of(task).isEmpty()).count())
                    .as("most tasks say what comes next").isGreaterThan(tasks.size() * 3L / 4);
            assertThat(tasks).allSatisfy(task -> assertThat(StepsAfter.of(task)).allSatisfy(step -> {
                assertThat(step.what()).isNotBlank().doesNotContain("{", "}");
                assertThat(step.when()).allSatisfy(when -> assertThat(when).doesNotContain("{", "null"));
                assertThat(step.kind() == Kind.TASK).isEqualTo(step.worksAs() != null);
            }));
        }
    }

    private static List<NextStep> after(String process, String task) {
        return StepsAfter.of(model(process).getModelElementById(task));
    }

    private static BpmnModelInstance model(String process) {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return read(files.filter(file -> file.endsWith(process + ".bpmn")).findFirst().orElseThrow().toFile());
        } catch (IOException e) {
            throw new AssertionError(process, e);
        }
    }

    private static BpmnModelInstance read(File file) {
        return Bpmn.readModelFromFile(file);
    }
}
