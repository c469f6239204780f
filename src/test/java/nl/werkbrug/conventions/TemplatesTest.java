package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The content policy allows no inline style or script, and forms follow the rules for accessible forms. */
class TemplatesTest {

    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\sstyle=|<style|\\son[a-z]+=\"|hx-on|<script>|\\splaceholder=|\\srequired[\\s>=]|\\sdisabled[\\s>=]");

    /** Thymeleaf replaces an element before it looks at its condition, so the condition would count for nothing. */
    private static final Pattern CONDITION_LOST =
            Pattern.compile("<[^>]*th:(if|unless)=[^>]*th:(replace|insert)=|<[^>]*th:(replace|insert)=[^>]*th:(if|unless)=");

    @Test
    void no_template_puts_a_condition_on_an_element_that_is_replaced() throws IOException {
        assertThat(files(PAGES, ".html").stream().filter(page -> CONDITION_LOST.matcher(read(page)).find())).isEmpty();
    }

    @Test
    void no_template_has_inline_style_or_script_or_a_form_rule_broken() throws IOException {
        List<Path> pages = pages();

        List<Path> wrong = pages.stream().filter(page -> FORBIDDEN.matcher(read(page)).find()).toList();

        assertThat(pages).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    /** Else a house style, or the dark one, would leave something behind. */
    @Test
    void colours_stand_in_the_token_file_only() throws IOException {
        Pattern inStyle = Pattern.compile(
                ":[^;{}]*(#[0-9a-fA-F]{3,8}\\b|(rgb|hsl)a?\\(|\\b(white|black|gr[ae]y|red|green|blue|yellow|orange)\\b(?!-))");
        Pattern inPage = Pattern.compile("(fill|stroke|color|bgcolor|content)=\"(#[0-9a-fA-F]{3,8}|rgb|white|black)|\\['\"]#[0-9a-f]{6}");
        List<Path> tokens = List.of(STATIC.resolve("css/tokens.css"));

        assertThat(inStyle.matcher(read(tokens.get(0))).find()).as("the pattern finds colours").isTrue();
        assertThat(files(STATIC.resolve("css"), ".css").stream()
                .filter(file -> !tokens.contains(file))
                .filter(file -> inStyle.matcher(read(file).replaceAll("(?s)/\\*.*?\\*/", "")).find())).isEmpty();
        assertThat(files(STATIC.resolve("js"), ".js").stream().filter(file -> inPage.matcher(read(file)).find())).isEmpty();
        assertThat(pages().stream().filter(file -> inPage.matcher(read(file)).find())).isEmpty();
    }

    /** Without the second class the library draws the button itself and never shows that it was chosen. */
    @Test
    void a_chosen_answer_looks_chosen() throws IOException {
        List<Path> wrong = new ArrayList<>();
        for (Path page : pages()) {
            if (!Jsoup.parse(read(page)).select("input.utrecht-radio-button:not(.utrecht-radio-button--html-input)").isEmpty()) {
                wrong.add(page);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read(STATIC.resolve("css/tokens.css"))).contains("--utrecht-radio-button-background-color", "--utrecht-radio-button-color");
    }

    /** A drawing says in words what it shows, or stands beside those words and keeps silent. */
    @Test
    void every_drawing_has_an_alternative_in_words() throws IOException {
        List<String> drawings = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Path page : pages()) {
            for (Element drawing : Jsoup.parse(read(page)).select("svg, [role=img], canvas, img")) {
                drawings.add(page + ": " + drawing.tagName());
                if (!hasWords(drawing)) {
                    silent.add(page + ": " + drawing.outerHtml().lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(drawings).hasSizeGreaterThan(10);
        assertThat(silent).isEmpty();
    }

    private static boolean hasWords(Element drawing) {
        Element image = drawing.closest("[role=img]");
        if (image != null) {
            return image.hasAttr("aria-label") || image.hasAttr("aria-labelledby") || image.hasAttr("th:aria-label")
                    || image.attr("th:attr").contains("aria-label");
        }
        if (drawing.tagName().equals("img")) {
            return drawing.hasAttr("alt") || drawing.hasAttr("th:alt") || drawing.attr("th:attr").contains("alt=");
        }
        // Only patterns to fill others with, or the bridge of an empty list: nothing that must be told.
        boolean decorates = drawing.hasClass("wb-bars__fills") || drawing.hasClass("wb-empty__bridge");
        return drawing.attr("aria-hidden").equals("true") && (decorates || !drawing.parent().text().isBlank());
    }

    private static List<Path> pages() throws IOException {
        return files(PAGES, ".html").stream().filter(file -> !file.startsWith(PAGES.resolve("documents"))).toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
