package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of processes in bpmn/README.md. */
class ProcessListTest {

    private static final Path FOLDER = Path.of("bpmn");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|(?:[^|\n]+\\|){5}$", Pattern.MULTILINE);

    @Test
    void every_process_has_one_row_and_every_row_a_process() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(FOLDER.resolve("README.md"))).results()
                .map(row -> row.group(1)).toList();

        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(models());
    }

    private static List<String> models() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", "")).toList();
        }
    }
}
