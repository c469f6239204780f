package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A form speaks the language of its page; what goes on paper is Dutch. */
class FormLanguageTest {

    private static final Forms FORMS = new Forms(KitchenSink.FEEL);
    private static final String END = "report-employment-end";

    @AfterEach
    void noPage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void the_questions_the_answers_and_the_mistakes_are_in_the_language_of_the_page() {
        Document dutch = sent(END, Map.of());
        assertThat(dutch.text()).contains("Waarom stopt het?", "De werknemer neemt ontslag",
                "Kies een antwoord bij “Waarom stopt het?”.");

        english();
        Document page = sent(END, Map.of());
        assertThat(page.text()).contains("Why does it stop?", "The employee resigns",
                "Choose an answer at “Why does it stop?”.", "Month");
        assertThat(page.text()).doesNotContain("Waarom", "werknemer", "Maand");
        assertThat(page.select("form [lang]")).as("parts in another language than the page").isEmpty();
    }

    @Test
    void dates_and_amounts_are_written_as_the_page_does() {
        FormWords dutch = new FormWords(FORMS.get("pay-run"));
        assertThat(dutch.answer("payDay", LocalDate.of(2026, 6, 1))).isEqualTo("1 juni 2026");

        english();
        FormWords words = new FormWords(FORMS.get("pay-run"));
        assertThat(words.label("payDay")).isEqualTo("Pay day");
        assertThat(words.answer("payDay", LocalDate.of(2026, 6, 1))).isEqualTo("1 June 2026");
    }

    @Test
    void a_paper_is_dutch_also_when_somebody_who_reads_english_makes_it() {
        english();
        Answers answers = new Answers(Map.of("amount", Money.euros("1234.56")), Set.of());

        assertThat(WrittenAnswers.of(KitchenSink.FORM, answers)).extracting(WrittenAnswers.Line::text)
                .containsExactly("€ 1.234,56");
        assertThat(FORMS.in(Language.DUTCH, END).title()).isEqualTo("Dienstverband eindigt");
        assertThatThrownBy(() -> WrittenAnswers.of(FORMS.get(END), answers)).hasMessageContaining("Dutch");
    }

    @Test
    void a_question_that_has_only_its_own_language_says_so() {
        english();
        Document page = KitchenSink.page(KitchenSink.PAGES.open(KitchenSink.FORM, KitchenSink.context()));

        assertThat(page.select("label[for=f-reference]").attr("lang")).isEqualTo("nl");
        assertThat(page.select("legend[lang=nl]")).isNotEmpty();
        assertThat(page.select("label[lang=nl][for^=f-since]")).as("our own words are English").isEmpty();
        LocaleContextHolder.resetLocaleContext();
        assertThat(KitchenSink.page(KitchenSink.PAGES.open(KitchenSink.FORM, KitchenSink.context())).select("form [lang]")).isEmpty();
    }

    @Test
    void a_month_may_be_typed_in_both_languages() {
        for (String month : List.of("mei", "may", "May")) {
            assertThat(DateInput.parse(List.of("1", month, "2026"), new DateRange("", ""), LocalDate.of(2026, 6, 1)))
                    .isEqualTo(Parsed.value(LocalDate.of(2026, 5, 1)));
        }
    }

    private static void english() {
        LocaleContextHolder.setLocale(Language.ENGLISH.locale());
    }

    private static Document sent(String form, Map<String, List<String>> typed) {
        return KitchenSink.page(KitchenSink.PAGES.check(FORMS.get(form), FormContext.at("/taken/7"), new Typed(typed)).view());
    }
}
