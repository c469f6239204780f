package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of NL Design System for forms, on a form with every kind of question, with and without errors. */
class FormPageTest {

    private static final String INPUTS = "input:not([type=hidden]), select, textarea";

    static Map<String, Document> pages() {
        return Map.of(
                "first sight", KitchenSink.page(KitchenSink.PAGES.open(KitchenSink.FORM, KitchenSink.context())),
                "errors", errors(),
                "all questions", KitchenSink.page(KitchenSink.PAGES.show(
                        KitchenSink.FORM, KitchenSink.contextWithFact(36),
                        KitchenSink.typed("kind", "ALIMONY", "alimony.children", "2"))),
                "known fact opened", KitchenSink.page(KitchenSink.PAGES.refresh(
                        KitchenSink.FORM, KitchenSink.contextWithFact(36),
                        KitchenSink.typed("_correct", "employment.hoursPerWeek"))));
    }

    static java.util.Collection<Map.Entry<String, Document>> eachPage() {
        return pages().entrySet();
    }

    @ParameterizedTest
    @MethodSource("eachPage")
    void every_input_has_a_visible_label(Map.Entry<String, Document> page) {
        for (Element input : page.getValue().select(INPUTS)) {
            Elements labels = page.getValue().select("label[for=" + input.id() + "]");

            assertThat(labels).as(input.outerHtml()).hasSize(1);
            assertThat(labels.text()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("eachPage")
    void every_described_by_and_labelled_by_target_exists_and_ids_are_unique(Map.Entry<String, Document> page) {
        Set<String> ids = new HashSet<>();
        page.getValue().select("[id]").forEach(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());

        for (String attribute : Set.of("aria-describedby", "aria-labelledby")) {
            for (Element element : page.getValue().select("[" + attribute + "]")) {
                assertThat(ids).contains(element.attr(attribute).split(" "));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("eachPage")
    void the_browser_neither_validates_nor_runs_inline_script(Map.Entry<String, Document> page) {
        assertThat(page.getValue().select("form:not([novalidate])")).isEmpty();
        assertThat(page.getValue().select("[placeholder], [required], [pattern], [maxlength], [style], script")).isEmpty();
        page.getValue().getAllElements().forEach(element -> element.attributes().forEach(
                attribute -> assertThat(attribute.getKey()).doesNotStartWith("on").doesNotStartWith("hx-on")));
        assertThat(page.getValue().html()).doesNotContain("th:");
    }

    @ParameterizedTest
    @MethodSource("eachPage")
    void several_inputs_of_one_question_stand_in_a_fieldset_with_a_legend(Map.Entry<String, Document> page) {
        for (Element input : page.getValue().select("[type=radio], .form-date input, [name=costs]")) {
            assertThat(input.closest("fieldset").select("> legend").text()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("eachPage")
    void every_link_of_the_summary_leads_to_an_input(Map.Entry<String, Document> page) {
        for (Element link : page.getValue().select("#form-errors a")) {
            Element target = page.getValue().getElementById(link.attr("href").substring(1));

            assertThat(target).as(link.outerHtml()).isNotNull();
            assertThat(target.is(INPUTS)).isTrue();
        }
    }

    @Test
    void each_error_stands_in_the_summary_and_next_to_its_field() {
        Document page = errors();

        assertThat(page.select("#form-errors li").eachText())
                .contains("Vul “Naam” in.", "Vul “Bedrag per maand” in.", "Kies een antwoord bij “Waarvoor is het beslag?”.")
                .containsExactlyElementsOf(page.select(".utrecht-form-field-error-message").eachText());
        assertThat(page.select("#form-errors-title").attr("tabindex")).isEqualTo("-1");
        assertThat(page.getElementById("f-contact-name").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("f-contact-name").attr("aria-describedby")).contains("f-contact-name--error");
    }

    @Test
    void the_summary_leads_to_the_wrong_part_of_a_date() {
        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.context(), KitchenSink.typed("since-year", "26"));
        Document page = KitchenSink.page(checked.view());

        assertThat(page.select("#form-errors a").eachAttr("href")).containsExactly("#f-since--year");
        assertThat(page.select(".form-date [aria-invalid]").eachAttr("name")).containsExactly("since-year");
        assertThat(page.getElementById("f-since--month").val()).isEqualTo("juni");
    }

    @Test
    void says_in_words_which_questions_are_optional() {
        Document page = pages().get("first sight");

        assertThat(page.select("label[for=f-remarks]").text()).isEqualTo("Opmerkingen (optioneel)");
        assertThat(page.select("label[for=f-contact-name]").text()).isEqualTo("Naam");
        assertThat(page.getElementById("f-contact-name").attr("aria-required")).isEqualTo("true");
        assertThat(page.getElementById("f-remarks").hasAttr("aria-required")).isFalse();
    }

    @Test
    void only_questions_that_others_depend_on_update_the_page() {
        Document page = pages().get("first sight");

        assertThat(page.select("[hx-post]")).hasSize(1);
        assertThat(page.select("[hx-post] input").eachAttr("name")).containsOnly("kind");
        assertThat(page.select("button[name=_action]").eachAttr("value")).containsExactly("submit", "refresh", "save");
    }

    @Test
    void shows_a_known_fact_with_its_source_and_a_way_to_change_it() {
        Document page = pages().get("all questions");

        assertThat(page.getElementById("f-employment-hoursPerWeek--known").text())
                .contains("36").contains("Bron: uw aanvraag. Laatst bevestigd op 1 maart 2026.");
        assertThat(page.getElementById("f-employment-hoursPerWeek")).isNull();
        assertThat(pages().get("known fact opened").getElementById("f-employment-hoursPerWeek").val()).isEqualTo("36");
    }

    @Test
    void shows_the_name_of_a_file_that_was_sent_before_as_text() {
        assertThat(pages().get("first sight").getElementById("f-letter--file").text()).contains("beslagbrief.pdf");
    }

    @Test
    void what_people_type_never_becomes_markup() {
        FormView view = KitchenSink.PAGES.show(
                KitchenSink.FORM, KitchenSink.context(), KitchenSink.typed("contact.name", "\"><script>x</script>"));

        assertThat(KitchenSink.page(view).select("script")).isEmpty();
        assertThat(KitchenSink.page(view).getElementById("f-contact-name").val()).isEqualTo("\"><script>x</script>");
    }

    @Test
    void the_page_to_check_shows_every_answer_in_words_with_a_link_to_change_it() {
        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.contextWithFact(36), KitchenSink.typed());
        Document page = KitchenSink.html("summary", checked.view());

        assertThat(page.select("dl > div").eachText()).contains(
                "Bedrag per maand € 1.234,56 Wijzigen", "Datum van de brief 1 juni 2026 Wijzigen",
                "Waarvoor is het beslag? Een schuld Wijzigen", "Welke medewerker? B. de Vries Wijzigen",
                "De beslagbrief beslagbrief.pdf Wijzigen", "Dossiernummer D-2026-17",
                "KvK-nummer Niet ingevuld Wijzigen", "Uren per week 36 Wijzigen");
        assertThat(page.select("a").eachAttr("href")).contains(
                "/taken/7#f-since--day", "/taken/7#f-kind--1", "/taken/7#f-employment-hoursPerWeek--correct");
    }

    @Test
    void the_form_can_only_be_sent_from_the_page_to_check() {
        CheckedForm checked = KitchenSink.PAGES.check(KitchenSink.FORM, KitchenSink.context(), KitchenSink.typed());
        Document send = KitchenSink.html("send", checked.view());

        assertThat(send.select("button").text()).isEqualTo("Aanvraag versturen");
        assertThat(send.select("[name=_token]").val()).hasSize(36);
        assertThat(KitchenSink.page(checked.view()).select("button[value=submit]").text())
                .isEqualTo("Verder naar controleren");
    }

    private static Document errors() {
        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.context().withFiles(UploadedFiles.NONE), Typed.posted(KitchenSink.FORM, Map.of()));
        return KitchenSink.page(checked.view());
    }
}
