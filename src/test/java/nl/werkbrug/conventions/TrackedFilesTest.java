package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A link to a folder of one machine was once put in the repository; nobody else can build with it. */
class TrackedFilesTest {

    private static final String LINK = "120000 ";

    @Test
    void no_link_and_no_fetched_package_is_in_the_repository() throws IOException, InterruptedException {
        assumeThat(Files.exists(Path.of(".git"))).as("a copy of the sources without their history").isTrue();

        List<String> tracked = tracked();

        assertThat(tracked).isNotEmpty();
        assertThat(tracked).noneMatch(line -> line.startsWith(LINK));
        assertThat(tracked).noneMatch(line -> Arrays.asList(path(line).split("/")).contains("node_modules"));
    }

    /** Mode, hash, stage and path of every tracked file. */
    private static List<String> tracked() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "--stage", "-z").start();
        String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(git.waitFor()).as("git may not read a folder of another user").isZero();
        return List.of(text.split("\0"));
    }

    private static String path(String line) {
        return line.substring(line.indexOf('\t') + 1);
    }
}
