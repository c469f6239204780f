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
    private static final Pattern KEPT = Pattern.compile("^(tasks|terms|kept|scheme\\.name)\\.|\\.kept\\.");
    private static final List<String> NAMED = List.of(
            "process", "subProcess", "userTask", "sendTask", "receiveTask", "serviceTask", "callActivity", "exclusiveGateway", "eventBasedGateway",
            "sequenceFlow", "startEvent", "boundaryEvent", "intermediateCatchEvent", "endEvent");
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
                    .forEach(named -> names.add(words(named.getAttribute("name"))));
        }

        assertThat(Messages.ofPages("")).allSatisfy((key, text) -> {
            if (key.matches("kept\\.(question|answer|step)\\..*")) {
                assertThat(names).as(key).contains(text);
            }
        });
    }

    /** What the page of a task says that comes next, the page of a procedure with its drawing, and the operator's page of what runs. */
    @Test
    void every_procedure_question_answer_and_step_of_a_model_has_its_words() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : models()) {
            Model model = read(file);
            NAMED.stream().flatMap(kind -> model.all(kind).stream()).map(named -> words(named.getAttribute("name"))).forEach(names::add);
        }
        names.remove("");

        assertThat(Messages.ofPages("").entrySet().stream().filter(text -> KEPT.matcher(text.getKey()).find())
                .map(text -> text.getValue().replaceAll("\\s+", " "))).containsAll(names);
    }

    @Test
    void values_of_what_is_kept_stand_in_the_order_of_their_numbers() {
        assertThat(Messages.ofPages("")).allSatisfy((key, text) -> {
            if (key.contains(".kept.") || key.startsWith("outcome.note.") || key.matches("mail\\..+\\.line")) {
                List<String> places = PLACE.matcher(text).results().map(found -> found.group()).toList();
                assertThat(places).as(key).isSorted().doesNotHaveDuplicates();
            }
        });
    }

    private static String words(String name) {
        return name.replaceAll("\\s*[$#]\\{[^}]*}", "").replaceAll("\\s+", " ").strip().replaceAll("[\\s:,]+$", "");
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
