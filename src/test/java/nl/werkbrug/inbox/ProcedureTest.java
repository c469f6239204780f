package nl.werkbrug.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Words;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private static final Pattern PROCESS = Pattern.compile("<(?:bpmn:)?process id=\"([^\"]+)\"");

    @Test
    void every_model_with_tasks_belongs_to_a_procedure_that_people_know() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"))) {
            List<String> unknown = models.filter(it -> it.toString().endsWith(".bpmn"))
                    .map(ProcedureTest::read)
                    .filter(model -> model.contains("userTask"))
                    .map(ProcedureTest::id)
                    .filter(id -> Procedure.ofProcess(id) == Procedure.OTHER)
                    .toList();

            assertThat(unknown).as("models without a line in Procedure (and a migration for tasks that are open)").isEmpty();
        }
    }

    @Test
    void all_words_of_the_list_stand_in_both_languages() throws IOException {
        Properties dutch = texts("inbox.properties");
        Properties english = texts("inbox_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        for (Procedure procedure : Procedure.values()) {
            assertThat(dutch).containsKey("inbox.procedure." + procedure.name());
            assertThat(Procedure.of(procedure.code())).isEqualTo(procedure);
        }
        Stream.of(InboxSort.values()).forEach(it -> assertThat(dutch).containsKey("inbox.sort." + it.name()));
        Stream.of(InboxColumn.values()).forEach(it -> assertThat(dutch).containsKey("inbox.column." + it.name()));
        Stream.of(InboxTab.values()).forEach(it -> assertThat(dutch).containsKeys("inbox.tab." + it.name(), "inbox.empty." + it.name()));
        Stream.of(DueWindow.values()).forEach(it -> assertThat(dutch).containsKey("inbox.due." + it.name()));
        Stream.of(FollowUpFilter.values()).forEach(it -> assertThat(dutch).containsKey("inbox.follow-up." + it.name()));
        Stream.of(WorksAs.values()).forEach(it -> assertThat(
                        Stream.of("inbox.turn.", "task.turn.", "agenda.works-as.", "access.works-as.").map(key -> Words.of(key + it.name())))
                .as("words for who works as " + it).doesNotContain(""));
    }

    private static String read(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String id(String model) {
        Matcher process = PROCESS.matcher(model);
        assertThat(process.find()).isTrue();
        return process.group(1);
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                ProcedureTest.class.getResourceAsStream("/messages/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
