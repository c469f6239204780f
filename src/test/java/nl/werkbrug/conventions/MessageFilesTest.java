package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts stand in message files, in Dutch and in English, and every text is used. */
class MessageFilesTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]|#messages\\.msg\\('([^']+)'\\s*[,)]");
    private static final Pattern IN_CODE = Pattern.compile("(?:exts\\.get|exts\\.in|Words\\.of|Words\\.in|Done\\.said|Done\\.routed|getMessage|FormTexts\\.get)\\((?:[a-zA-Z().]+, )?\"([a-z][\\w-]*\\.[\\w.-]*[\\w-])\"\\s*[,)]");
    private static final Pattern START_OF_KEY = Pattern.compile("[\"'|]([a-z][\\w-]*\\.(?:[\\w-]+\\.)*)(?:[\"']|__?\\$|\\$)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    private final Map<String, String> dutch = Messages.ofPages("");
    private final Map<String, String> english = Messages.ofPages("_en");

    @Test
    void every_text_that_a_page_asks_for_exists() {
        Set<String> asked = Stream.concat(
                        Messages.templates().stream().flatMap(page -> found(IN_TEMPLATE, page)),
                        Messages.code().stream().flatMap(source -> found(IN_CODE, source)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().allSatisfy(key -> assertThat(dutch).containsKey(key));
    }

    @Test
    void every_text_is_there_in_both_languages() {
        Set<String> missing = new TreeSet<>(dutch.keySet());
        missing.removeAll(english.keySet());
        Set<String> onlyEnglish = new TreeSet<>(english.keySet());
        onlyEnglish.removeAll(dutch.keySet());

        assertThat(missing).as("without English").isEmpty();
        assertThat(onlyEnglish).as("without Dutch").isEmpty();
    }

    /** Of two the last one would count, without a word about it. */
    @Test
    void no_text_is_written_twice() throws IOException {
        List<String> twice = new ArrayList<>();
        Properties once = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (containsKey(key)) {
                    twice.add(String.valueOf(key));
                }
                return super.put(key, text);
            }
        };
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                once.clear();
                once.load(Files.newBufferedReader(file));
                assertThat(once).isNotEmpty();
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void both_languages_have_a_place_for_the_same_values() {
        assertThat(english).allSatisfy((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(dutch.getOrDefault(key, text))));
    }

    @Test
    void an_apostrophe_is_doubled_only_in_a_text_with_values() {
        Stream.of(dutch, english).forEach(texts -> assertThat(texts).allSatisfy((key, text) -> {
            if (!Messages.ofTheFormEngine(key)) {
                assertThat(text.contains(places(text).isEmpty() ? "''" : "'") && !text.matches("(?s)([^']|'')*|.*'[{}]'.*"))
                        .as("%s: %s", key, text).isFalse();
            }
        }));
    }

    @Test
    void no_text_is_left_over() {
        List<String> sources = Stream.concat(Messages.templates().stream(), Messages.code().stream()).toList();
        String all = String.join("\n", sources);
        Set<String> starts = sources.stream().flatMap(source -> found(START_OF_KEY, source)).collect(Collectors.toSet());
        Set<String> words = Pattern.compile("[\\w.-]+").matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());

        assertThat(dutch.keySet().stream()
                        .filter(key -> key.startsWith(Messages.file(key) + "."))
                        .filter(key -> !words.contains(key) && starts.stream().noneMatch(key::startsWith))
                        .toList())
                .isEmpty();
    }

    @Test
    void translated_templates_hold_no_text_of_their_own() {
        assertThat(LiteralTexts.inTemplates()).isEmpty();
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
