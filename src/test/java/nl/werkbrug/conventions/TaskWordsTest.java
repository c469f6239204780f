package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The English of a task is found by its Dutch, so the message files must say what the models say. */
class TaskWordsTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern EXPRESSION_AND_BEFORE = Pattern.compile("[\\s:,]*[$#]\\{.*");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void every_task_of_the_models_stands_in_the_message_files_in_the_same_words() throws IOException {
        Map<String, String> ofModels = new TreeMap<>();
        for (Path file : models()) {
            String process = file.getFileName().toString().replace(".bpmn", "");
            read(file).all("userTask").forEach(task -> {
                String key = "tasks." + process + "." + task.getAttribute("id").replace("userTask_", "");
                ofModels.put(key + ".title", asMessage(task.getAttribute("name")));
                String help = Model.documentation(task);
                if (!help.isBlank()) {
                    ofModels.put(key + ".help", asMessage(help));
                }
            });
        }

        Map<String, String> ofPages = Messages.ofPages("").entrySet().stream().filter(text -> text.getKey().startsWith("tasks."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        assertThat(ofPages).isEqualTo(ofModels);
    }

    @Test
    void every_question_answer_and_step_in_the_message_files_stands_in_a_model() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : models()) {
            Model model = read(file);
            Stream.concat(model.nodes().stream(), model.all("sequenceFlow").stream())
                    .forEach(named -> names.add(EXPRESSION_AND_BEFORE.matcher(named.getAttribute("name")).replaceAll("").replaceAll("\\s+", " ").strip()));
        }

        assertThat(Messages.ofPages("")).allSatisfy((key, text) -> {
            if (key.matches("kept\\.(question|answer|step)\\..*")) {
                assertThat(names).as(key).contains(text);
            }
        });
    }

    @Test
    void values_of_what_is_kept_stand_in_the_order_of_their_numbers() {
        assertThat(Messages.ofPages("")).allSatisfy((key, text) -> {
            if (key.contains(".kept.")) {
                List<String> places = PLACE.matcher(text).results().map(found -> found.group()).toList();
                assertThat(places).as(key).isSorted().doesNotHaveDuplicates();
            }
        });
    }

    private static String asMessage(String text) {
        String words = EXPRESSION.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("{0}");
        return words.contains("{0}") ? words.replace("'", "''") : words;
    }

    private static Model read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Model.read(file.toString(), content);
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
