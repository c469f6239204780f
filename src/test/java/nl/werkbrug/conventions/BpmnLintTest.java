package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every process model keeps the rules of .bpmnlintrc, so that people can read it and a modeller can change it. */
class BpmnLintTest {

    private static final Path MODELS = Path.of("bpmn");

    @Test
    void process_models_have_no_problems() throws Exception {
        List<Path> models = models();
        if (!models.isEmpty()) {
            assertThat(problemsIn(models)).isEmpty();
        }
    }

    @Test
    void a_model_with_a_dead_end_is_refused(@TempDir Path folder) throws Exception {
        Path model = Files.writeString(folder.resolve("dead-end.bpmn"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="test">
                  <process id="p" isExecutable="true"><startEvent id="start"/></process>
                </definitions>
                """);

        assertThat(problemsIn(List.of(model))).contains("no-implicit-end", "label-required");
    }

    /** What the linter says; empty when it has nothing to say. */
    private static String problemsIn(List<Path> models) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--config", ".bpmnlintrc", "--max-warnings", "0"));
        models.forEach(model -> command.add(model.toString()));
        Process linter = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return linter.waitFor() == 0 ? "" : said + " ";
    }

    private static List<Path> models() throws IOException {
        if (!Files.isDirectory(MODELS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
