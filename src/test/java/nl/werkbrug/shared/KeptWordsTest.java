package nl.werkbrug.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is kept in Dutch is shown in the language of the page where a message file has it. */
class KeptWordsTest {

    @AfterEach
    void noPage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_title_is_english_on_an_english_page() {
        english();

        assertThat(KeptWords.shown("Verklaring invullen")).isEqualTo("Fill in the declaration");
    }

    @Test
    void what_a_title_is_about_keeps_its_place() {
        english();

        assertThat(KeptWords.shown("Loonkostenvoordeel 2026: bezwaar maken")).isEqualTo("Wage cost benefit 2026: object");
    }

    @Test
    void matters_procedures_and_lines_of_mails_are_kept_words_too() {
        english();

        assertThat(KeptWords.shown("Plek: Hulp in de winkel")).isEqualTo("Place: Hulp in de winkel");
        assertThat(KeptWords.shown("Signaal: vertrouwelijk")).isEqualTo("Signal: confidential");
        assertThat(KeptWords.shown("Gemeentelijke schuldhulp")).isEqualTo("Municipal debt help");
        assertThat(KeptWords.shown("Resultaatcontract: Aan de slag")).isEqualTo("Outcome contract: Aan de slag");
        assertThat(KeptWords.shown("Iemand aannemen")).isEqualTo("Hiring somebody");
        assertThat(KeptWords.shown("Uw wijziging geldt")).isEqualTo("Your change counts");
    }

    @Test
    void a_whole_sentence_of_any_file_is_known_and_a_single_word_is_not() {
        english();

        assertThat(KeptWords.shown("De mijlpaal is bevestigd.")).isEqualTo("The milestone was confirmed.");
        assertThat(KeptWords.shown("Maand")).isEqualTo("Maand");
    }

    @Test
    void a_month_in_a_title_is_english_too() {
        english();

        assertThat(KeptWords.shown("Loonkostenvoordeel nakijken: oktober 2026")).isEqualTo("Check the wage cost benefit: October 2026");
    }

    @Test
    void what_no_file_has_stays_as_it_was_kept() {
        english();

        assertThat(KeptWords.shown("Iets van vroeger")).isEqualTo("Iets van vroeger");
        assertThat(KeptWords.shown(null)).isNull();
    }

    @Test
    void dutch_stays_dutch() {
        assertThat(KeptWords.shown("Verklaring invullen")).isEqualTo("Verklaring invullen");
    }

    private static void english() {
        LocaleContextHolder.setLocale(Language.ENGLISH.locale());
    }
}
