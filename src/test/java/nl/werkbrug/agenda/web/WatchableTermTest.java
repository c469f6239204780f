package nl.werkbrug.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WatchableTermTest {

    private final TermCatalogue catalogue = new TermCatalogue(RuleFiles.ofTheProduct());

    @Test
    void a_term_is_found_by_its_article_by_words_in_any_order_and_by_its_subject() {
        assertThat(found("4:13")).contains("AWB_4_13").doesNotContain("AWB_6_7");
        assertThat(found(" MAKEN  bezwaar ")).contains("AWB_6_7");
        assertThat(found("loonkostenvoordeel")).isNotEmpty().doesNotContain("AWB_4_13");
        assertThat(found("kwantum")).isEmpty();
    }

    @Test
    void what_has_the_words_in_its_name_is_told_from_what_only_mentions_them() {
        assertThat(WatchableTerm.of(catalogue.find("AWB_6_7").orElseThrow(), "awb").isNamed("bezwaar")).isTrue();
        assertThat(WatchableTerm.of(catalogue.find("AWB_4_13").orElseThrow(), "awb").isNamed("bezwaar")).isFalse();
    }

    @Test
    void who_reads_english_finds_it_by_the_words_of_the_page_and_by_those_of_the_letter() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(found("objection")).contains("AWB_6_7");
            assertThat(found("bezwaar")).contains("AWB_6_7");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private List<String> found(String words) {
        return catalogue.all().stream().map(term -> WatchableTerm.of(term, term.code().startsWith("AWB") ? "awb" : "hire")).filter(term -> term.has(words))
                .map(WatchableTerm::code).toList();
    }
}
