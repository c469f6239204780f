package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The content policy allows no inline style or script, and forms follow the rules for accessible forms. */
class TemplatesTest {

    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\sstyle=|<style|\\son[a-z]+=\"|hx-on|<script>|\\splaceholder=|\\srequired[\\s>=]|\\sdisabled[\\s>=]");

    /** Thymeleaf replaces an element before it looks at its condition, so the condition would count for nothing. */
    private static final Pattern CONDITION_LOST =
            Pattern.compile("<[^>]*th:(if|unless)=[^>]*th:(replace|insert)=|<[^>]*th:(replace|insert)=[^>]*th:(if|unless)=");

    @Test
    void no_template_puts_a_condition_on_an_element_that_is_replaced() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .filter(page -> CONDITION_LOST.matcher(read(page)).find()))
                    .isEmpty();
        }
    }

    @Test
    void no_template_has_inline_style_or_script_or_a_form_rule_broken() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(PAGES.resolve("documents")))
                    .toList();
        }

        List<Path> wrong = pages.stream().filter(page -> FORBIDDEN.matcher(read(page)).find()).toList();

        assertThat(pages).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
