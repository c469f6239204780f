package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts of pages and forms are plain: short sentences, common words, "u" and never "je", no shouting. */
class TextLintTest {

    private static final int MOST_WORDS = 25;

    /** B1 asks for short sentences on the whole, not only for none that is too long. Files with few sentences say nothing of that. */
    private static final double MOST_ON_AVERAGE = 10;
    private static final int ENOUGH_SENTENCES = 5;

    /** The words that clear Dutch avoids, and what to write. */
    private static final Map<String, String> BANNED = Map.ofEntries(
            Map.entry("middels", "met"),
            Map.entry("door middel van", "met"),
            Map.entry("indien", "als"),
            Map.entry("conform", "volgens"),
            Map.entry("betreffende", "over"),
            Map.entry("inzake", "over"),
            Map.entry("teneinde", "om"),
            Map.entry("alsmede", "en"),
            Map.entry("aangaande", "over"),
            Map.entry("derhalve", "daarom"),
            Map.entry("dient te", "moet"),
            Map.entry("dienen te", "moeten"),
            Map.entry("ten behoeve van", "voor"),
            Map.entry("te allen tijde", "altijd"),
            Map.entry("jegens", "tegenover"),
            Map.entry("reeds", "al"),
            Map.entry("tevens", "ook"),
            Map.entry("thans", "nu"),
            Map.entry("welke wordt", "die wordt"),
            Map.entry("woonachtig", "woont"),
            Map.entry("voornoemde", "deze"),
            Map.entry("hetgeen", "wat"),
            Map.entry("omtrent", "over"),
            Map.entry("ingevolge", "volgens"),
            Map.entry("uit hoofde van", "door"));

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:;])(?<!\\bart\\.|\\bnr\\.|\\bbijv\\.)\\s+|\\n|<br>");
    private static final Pattern WHOLE_END = Pattern.compile("(?<=[.?!])(?<!\\bart\\.|\\bnr\\.|\\bbijv\\.)\\s+|\\n|<br>");
    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*|\\S*\\d\\S*");
    private static final Pattern INFORMAL = Pattern.compile("(?i)(^|\\W)(je|jij|jou|jouw)(\\W|$)");
    private static final Pattern SHOUTED = Pattern.compile("(^|\\W)(\\p{Lu}{4,} \\p{Lu}{4,}|\\p{Lu}{9,})(\\W|$)");
    private static final Set<String> FORM_TEXTS =
            Set.of("label", "dateLabel", "title", "submitLabel", "description", "text", "source", "patternMessage");

    @Test
    void dutch_texts_are_plain() {
        Map<String, String> texts = new LinkedHashMap<>(Messages.ofPages(""));
        Map<String, String> ofForms = formTexts();
        texts.putAll(ofForms);

        assertThat(ofForms).isNotEmpty();
        assertThat(texts.entrySet().stream().flatMap(text -> complaints(text.getKey(), text.getValue(), true))).isEmpty();
    }

    @Test
    void english_texts_are_plain() {
        Map<String, String> texts = new LinkedHashMap<>(Messages.ofPages("_en"));
        Map<String, String> ofForms = englishOfForms();
        texts.putAll(ofForms);

        assertThat(ofForms).isNotEmpty();
        assertThat(texts.entrySet().stream().flatMap(text -> complaints(text.getKey(), text.getValue(), false))).isEmpty();
    }

    @Test
    void the_sentences_of_each_file_are_short_on_average() {
        for (String language : List.of("", "_en")) {
            Map<String, String> texts = Messages.ofPages(language);
            Map<String, List<String>> files = new TreeMap<>();
            texts.forEach((key, text) -> files.computeIfAbsent(Messages.file(key) + language, file -> new ArrayList<>()).add(text));

            assertThat(files).hasSizeGreaterThan(20);
            assertThat(files.entrySet().stream()
                    .filter(file -> average(file.getValue()) > MOST_ON_AVERAGE)
                    .map(file -> "%s: %.1f words a sentence on average, at most %s".formatted(
                            file.getKey(), average(file.getValue()), MOST_ON_AVERAGE)))
                    .isEmpty();
        }
    }

    /** Of whole sentences: a heading or a label is none. */
    private static double average(List<String> texts) {
        int[] lengths = texts.stream()
                .flatMap(text -> WHOLE_END.splitAsStream(text))
                .map(String::strip)
                .filter(text -> text.matches("(?s).*[.?!]"))
                .mapToInt(text -> (int) WORD.matcher(text).results().count())
                .toArray();
        return lengths.length < ENOUGH_SENTENCES ? 0 : Arrays.stream(lengths).average().orElseThrow();
    }

    @Test
    void the_average_counts_whole_sentences_only() {
        assertThat(average(List.of("Dit zijn vier woorden. En dit zijn er zes samen.", "Kop zonder punt", "Een twee: drie.", "A b.", "C d.")))
                .isEqualTo(17 / 5.0);
    }

    @Test
    void the_lint_finds_each_kind_of_fault() {
        assertThat(complaints("a", "Indien u wilt", true)).containsExactly("a: write \"als\" for \"indien\": Indien u wilt");
        assertThat(complaints("a", "Vul je naam in", true)).hasSize(1);
        assertThat(complaints("a", "Twee  spaties", true)).hasSize(1);
        assertThat(complaints("a", "HEEL BELANGRIJK", true)).hasSize(1);
        assertThat(complaints("a", "woord ".repeat(26), true)).hasSize(1);
        assertThat(complaints("a", "woord ".repeat(20) + ". " + "woord ".repeat(20), true)).isEmpty();
    }

    private static Stream<String> complaints(String key, String text, boolean dutch) {
        List<String> found = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text)) {
            long words = WORD.matcher(sentence).results().count();
            if (words > MOST_WORDS) {
                found.add("%s: a sentence of %d words, at most %d: %s".formatted(key, words, MOST_WORDS, sentence));
            }
        }
        if (dutch) {
            BANNED.forEach((word, better) -> {
                if (Pattern.compile("(?i)(^|\\W)" + word + "(\\W|$)").matcher(text).find()) {
                    found.add("%s: write \"%s\" for \"%s\": %s".formatted(key, better, word, text));
                }
            });
            if (INFORMAL.matcher(text).find()) {
                found.add("%s: write \"u\": %s".formatted(key, text));
            }
        }
        if (text.strip().contains("  ")) {
            found.add("%s: two spaces: %s".formatted(key, text));
        }
        if (SHOUTED.matcher(text).find()) {
            found.add("%s: capitals: %s".formatted(key, text));
        }
        return found.stream();
    }

    private static Map<String, String> formTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Messages.files(Path.of("forms"), ".form").forEach(file -> collect(json(file), file.toString(), texts));
        return texts;
    }

    private static Map<String, String> englishOfForms() {
        Map<String, String> texts = new LinkedHashMap<>();
        Messages.files(Path.of("forms"), "texts_en.json").forEach(file -> json(file).properties()
                .forEach(text -> texts.put(file + " " + text.getKey(), text.getValue().asText())));
        return texts;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(Messages.text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, String where, Map<String, String> texts) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isTextual() && FORM_TEXTS.contains(entry.getKey())) {
                texts.put(where + " " + entry.getKey() + " " + texts.size(), entry.getValue().asText());
            }
            collect(entry.getValue(), where, texts);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, where, texts));
        }
    }
}
