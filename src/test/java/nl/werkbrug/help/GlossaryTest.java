package nl.werkbrug.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.werkbrug.shared.MessageFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class GlossaryTest {

    private MessageSource texts;
    private Glossary glossary;

    @BeforeEach
    void a_page() {
        texts = MessageFiles.messageSource();
        glossary = new Glossary(texts);
        newPage();
    }

    @AfterEach
    void no_page() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_word_is_explained_where_it_first_stands_on_a_page() {
        assertThat(words("Houd rekening met de beslagvrije voet.")).containsExactly("beslagvrije-voet");
        assertThat(words("De Beslagvrije voet en de dwangsom")).containsExactly("dwangsom");

        newPage();

        assertThat(words("De beslagvrije voet")).containsExactly("beslagvrije-voet");
    }

    @Test
    void a_part_of_another_word_is_not_the_word() {
        assertThat(words("Loonbeslagregister, dwangsommen, BSNS en een no-riskpolisnummer")).isEmpty();
        assertThat(words("Vul uw BSN in (of het no-riskpolis-nummer)")).containsExactly("bsn");
    }

    @Test
    void a_question_without_help_has_no_words() {
        assertThat(glossary.fresh("Wat is de naam?", null)).isEmpty();
    }

    @Test
    void every_word_has_a_meaning_in_both_languages() {
        for (HardWord word : HardWord.values()) {
            for (Locale language : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
                assertThat(texts.getMessage("glossary." + word.code() + ".word", null, language)).isNotBlank();
                assertThat(texts.getMessage("glossary." + word.code() + ".means", null, language)).endsWith(".");
            }
        }
        assertThat(texts.getMessage("glossary.dwangsom.means", null, Locale.ENGLISH)).startsWith("Money");
    }

    private Stream<String> words(String text) {
        return glossary.fresh(text).stream().map(Glossary.Entry::code);
    }

    private static void newPage() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
