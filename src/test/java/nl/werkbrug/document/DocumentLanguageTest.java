package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Letters are plain Dutch (level B1): short sentences, common words, one form of address. */
class DocumentLanguageTest {

    private static final Pattern TEXT = Pattern.compile("<(p|li)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern STIFF = Pattern.compile(
            "(?i)\\b(middels|indien|conform|betreffende|teneinde|dienen|inzake|alsmede|echter|derhalve|je|jij|jouw)\\b");

    @Test
    void no_sentence_is_longer_than_25_words_and_most_are_short() throws IOException {
        List<String> sentences = sentences().toList();

        assertThat(sentences).hasSizeGreaterThan(100).allSatisfy(sentence -> assertThat(words(sentence))
                .as(sentence)
                .isLessThanOrEqualTo(25));
        assertThat(sentences.stream().mapToInt(DocumentLanguageTest::words).average().orElseThrow()).isLessThan(15);
    }

    @Test
    void no_stiff_word_and_no_informal_address() throws IOException {
        assertThat(sentences()).noneMatch(sentence -> STIFF.matcher(sentence).find());
    }

    private static int words(String sentence) {
        return sentence.split("\\s+").length;
    }

    private static Stream<String> sentences() throws IOException {
        Resource[] templates =
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/documents/*.html");
        return Arrays.stream(templates)
                .map(DocumentLanguageTest::content)
                .flatMap(template -> TEXT.matcher(template).results().map(MatchResult::group))
                .map(text -> text.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip())
                .flatMap(text -> Arrays.stream(text.split("(?<=[.?!])\\s+")))
                .filter(sentence -> !sentence.isBlank());
    }

    private static String content(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
