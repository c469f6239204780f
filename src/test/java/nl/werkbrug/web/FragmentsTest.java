package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.werkbrug.WithApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithApplication
class FragmentsTest {

    @Autowired
    private MockMvc browser;

    private String page;

    @BeforeEach
    void the_gallery() throws Exception {
        page = browser.perform(get("/proef/onderdelen?zoek=noor&pagina=2").with(user("iemand")))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_due_date_has_a_colour_and_always_words() {
        assertThat(page)
                .containsPattern("wb-due--late.*?01-06-2026.*?2 dagen te laat")
                .containsPattern("wb-due--soon.*?03-06-2026.*?vandaag")
                .containsPattern("wb-due--soon.*?06-06-2026.*?nog 3 dagen")
                .containsPattern("wb-due--calm.*?23-06-2026.*?nog 20 dagen")
                .containsPattern("wb-due--none[^>]*>geen datum");
    }

    @Test
    void a_pager_keeps_the_filters_of_the_address() {
        assertThat(page)
                .contains("3 tot en met 4 van 7")
                .contains("href=\"/proef/onderdelen?zoek=noor&amp;pagina=1\"")
                .contains("href=\"/proef/onderdelen?zoek=noor&amp;pagina=3\"");
    }

    @Test
    void a_summary_says_what_is_empty_and_names_each_change_link() {
        assertThat(page).contains("niet ingevuld").containsPattern("Wijzig<span class=\"wb-hidden\"> Naam</span>");
    }

    @Test
    void a_wrong_field_is_linked_to_its_explanation_and_from_the_summary() {
        assertThat(page)
                .contains("href=\"#naam\"")
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"naam-uitleg naam-fout\"")
                .contains("id=\"naam-fout\"");
    }

    @Test
    void the_status_line_shows_the_notice_and_nothing_runs_inline() {
        assertThat(page)
                .contains("role=\"status\"><p>De taak is klaar.</p>")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("style=");
    }
}
