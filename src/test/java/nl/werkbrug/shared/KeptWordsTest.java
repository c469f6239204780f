package nl.werkbrug.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
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
    void what_a_process_of_an_older_model_asks_is_english_too() {
        english();

        assertThat(KeptWords.shown("Wat antwoordt de werkgever?")).isEqualTo("What does the employer answer?");
        assertThat(KeptWords.shown("intrekken")).isEqualTo("withdraw");
    }

    @Test
    void a_month_in_a_title_is_english_too() {
        english();

        assertThat(KeptWords.shown("Loonkostenvoordeel nakijken: oktober 2026")).isEqualTo("Check the wage cost benefit: October 2026");
    }

    @Test
    void amounts_and_numbers_in_a_title_and_in_a_calculation_are_english_too() {
        english();

        assertThat(KeptWords.shown("Maatwerkbudget betalen: werkkleding van € 1.185,50"))
                .isEqualTo("Pay the custom budget: work clothes of €1,185.50");
        assertThat(KeptWords.shown("Maatwerkbudget betalen: aanvraag 2 van 1 juni 2026, na bezwaar"))
                .isEqualTo("Pay the custom budget: request 2 of 1 June 2026, after an objection");
        assertThat(KeptWords.shown("27,5 van de 36 uur")).isEqualTo("27.5 of the 36 hours");
        assertThat(KeptWords.shown("Plus 23,5 % voor werkgeverslasten (aangenomen)")).isEqualTo("Plus 23.5 % for the employer's charges (assumed)");
        assertThat(KeptWords.shown("de helft van de 36 uur")).isEqualTo("de helft van de 36 uur");
        assertThat(KeptWords.shown("de 24e van de maand")).isEqualTo("day 24 of the month");
    }

    @Test
    void days_and_amounts_in_a_line_are_written_in_english() {
        english();

        assertThat(KeptWords.shown("Toegekend volgens het besluit van 12 november 2026: € 1.440,00, in eigendom."))
                .isEqualTo("Granted by the decision of 12 November 2026: €1,440.00 (property).");
        assertThat(KeptWords.shown("Verklaring ondertekend. Hij gaat weg op donderdag 12 november 2026, of meteen als die dag voorbij is."))
                .isEqualTo("Declaration signed. It goes out on Thursday 12 November 2026, or at once when that day is over.");
        assertThat(KeptWords.shown("Wacht tot 31 februari 2026.")).isEqualTo("Wacht tot 31 februari 2026.");
    }

    @Test
    void a_title_and_a_result_in_a_line_are_english_and_what_somebody_typed_stays() {
        english();

        assertThat(KeptWords.shown("Taak gedaan: Verklaring invullen. De verklaring is ondertekend."))
                .isEqualTo("Task done: Fill in the declaration. The declaration has been signed.");
        assertThat(KeptWords.shown("Taak gedaan: Verklaring invullen. ")).isEqualTo("Task done: Fill in the declaration.");
        assertThat(KeptWords.shown("Taak teruggegeven: Verklaring invullen. Reden: Ik ben tot morgen weg."))
                .isEqualTo("Task given back: Fill in the declaration. Reason: Ik ben tot morgen weg.");
        assertThat(KeptWords.shown("Taak overgedragen van Petra Post aan Pim Prins: Verklaring invullen."))
                .isEqualTo("Task handed over from Petra Post to Pim Prins: Fill in the declaration.");
    }

    @Test
    void what_a_term_said_before_it_named_who_objected_is_english_and_said_to_others_too() {
        String before = "Uiterlijk deze dag hoort u de werkgever.";
        assertThat(KeptWords.toOthers(before)).isEqualTo("Uiterlijk deze dag hoort de gemeente de indiener.");
        english();

        assertThat(KeptWords.shown(before)).isEqualTo("You hear the employer by this day at the latest.");
    }

    @Test
    void a_list_of_titles_is_english() {
        english();

        assertThat(KeptWords.shown("Gekozen regelingen: Loonkostensubsidie na meting; Loonkostensubsidie zonder meting (50 procent)."))
                .isEqualTo("Chosen schemes: Loonkostensubsidie (wage cost subsidy) after measuring; Loonkostensubsidie (wage cost subsidy) without measuring (50 percent).");
        assertThat(KeptWords.shown("Gekozen regelingen: iets eigens; Loonkostensubsidie na meting."))
                .isEqualTo("Chosen schemes: iets eigens; Loonkostensubsidie (wage cost subsidy) after measuring.");
    }

    @Test
    void of_texts_that_fit_the_most_literal_one_counts() {
        english();

        assertThat(KeptWords.shown("De voorziening is gekocht op 12 november 2026. Let op: dat was voor de aanvraag."))
                .isEqualTo("The provision was bought on 12 November 2026. Mind: that was before the application.");
        assertThat(KeptWords.shown("Beslag door het CJIB, vanaf 1 mei 2026. De werknemer is erin."))
                .isEqualTo("Garnishment by the CJIB, from 1 May 2026. De werknemer is erin.");
        assertThat(KeptWords.shown("Iets: zomaar iets")).isEqualTo("Iets: zomaar iets");
    }

    @Test
    void common_words_around_something_that_is_no_day_make_no_english() {
        english();

        assertThat(KeptWords.shown("tot morgen")).isEqualTo("tot morgen");
        assertThat(KeptWords.shown("tot 1 mei 2026")).isEqualTo("until 1 May 2026");
        assertThat(KeptWords.shown("hij wacht al 2 weken")).isEqualTo("hij wacht al 2 weken");
    }

    /** A history has 500 lines at most; a page may not wait for them. */
    @Test
    void five_hundred_lines_take_a_moment() {
        english();
        String line = "Termijn gewijzigd: Uiterlijk deze dag beslist de overheid op het bezwaar. Was: donderdag 12 november 2026. "
                + "Wordt: vrijdag 13 november 2026. De termijn is verlengd met 6 weken. Reden: nummer ";
        for (int i = 0; i < 500; i++) {
            KeptWords.shown(line + "eerder " + i);
        }

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long from = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < 500; i++) {
            KeptWords.shown(line + i);
        }
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - from)).isLessThan(Duration.ofMillis(100));
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
