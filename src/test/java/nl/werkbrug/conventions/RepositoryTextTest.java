package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conventions about the text of the repository's own files. */
class RepositoryTextTest {

    private static final Set<String> NOT_OURS =
            Set.of(".git", "node_modules", "target", "data", ".idea", ".vscode", "LICENSE", "RepositoryTextTest.java");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME)\\b");
    private static final Pattern ADDRESS_OF_A_BUILD_MACHINE = Pattern.compile(
            "(https?://(\\d{1,3}\\.){3}\\d|registry\\.npmjs|repo\\.maven\\.apache|repo1\\.maven|\"resolved\":|file:///(home|root|work)|(^|[\\s\"'=:])/(home|work)/)");
    private static final int LONGEST_FILE = 300;

    @Test
    void nothing_is_left_unfinished() {
        assertThat(linesWith(UNFINISHED)).isEmpty();
    }

    @Test
    void the_build_does_not_depend_on_one_machine_or_one_registry() {
        assertThat(linesWith(ADDRESS_OF_A_BUILD_MACHINE)).isEmpty();
    }

    @Test
    void no_source_file_is_too_long_to_read() {
        assertThat(files().filter(file -> file.startsWith("src/main") && file.toString().endsWith(".java"))
                        .filter(file -> lines(file).size() > LONGEST_FILE))
                .as("longer than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    private static List<String> linesWith(Pattern pattern) {
        return files().flatMap(file -> found(pattern, file)).toList();
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> file + ":" + (i + 1) + ": " + lines.get(i).strip());
    }

    private static Stream<Path> files() {
        return filesBelow(Path.of(""));
    }

    private static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(entry -> !NOT_OURS.contains(entry.getFileName().toString()))
                    .toList()
                    .stream()
                    .flatMap(entry -> Files.isDirectory(entry) ? filesBelow(entry) : Stream.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
