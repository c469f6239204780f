package nl.werkbrug.officialform.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.StoredDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** An operator brings the form of an authority and maps it; an employer gets a filled copy. */
abstract class OfficialFormStory extends OfficialFormBench {

    @Test
    void a_form_is_brought_mapped_looked_at_used_and_filled_in() throws Exception {
        String version = bring(form());
        map(version, "achternaam", "vulling", "gegeven", "gegeven", "person.familyName");
        map(version, "dag", "vulling", "gegeven", "gegeven", "employment.startsOn", "deel", "DAY");
        map(version, "functie", "vulling", "gegeven", "gegeven", "employment.function");
        map(version, "smal", "vulling", "gegeven", "gegeven", "employer.name");
        map(version, "contract", "vulling", "gegeven", "gegeven", "employment.contract");
        Document link = page(operator, version + "/velden/" + number(version, "contract"));
        assertThat(link.select("#keuze-0 option").eachText()).contains("a: vast", "b: tijdelijk");
        map(version, "contract", "vulling", "gegeven", "gegeven", "employment.contract", "keuze-0", answer(link, 0), "keuze-1", answer(link, 1));

        assertThat(page(operator, version).text()).contains("Deze verplichte velden blijven leeg", "BSN", "Werknemer: Achternaam");
        assertThat(page(operator, version + "/voorbeeld").text()).contains("Voorbeeld", "01");
        assertThat(page(fixture.hr, "/dossiers/" + hire.dossierId()).text()).doesNotContain("Formulieren van instanties");
        as(operator, post(version + "/in-gebruik"));

        Document dossier = page(fixture.hr, "/dossiers/" + hire.dossierId());
        String fill = dossier.select("a:contains(Vul het formulier van UWV: " + title + ")").attr("href");
        Document before = page(fixture.hr, fill);
        assertThat(before.text()).contains("Verplichte velden die u zelf invult", "Dienstverband: Functie", "past niet in het vak", "Wie tekent, tekent zelf");
        as(fixture.hr, post(fill));
        as(fixture.hr, post(fill));

        List<StoredDocument> papers = documents.list(hire.dossierId());
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).title()).isEqualTo("Formulier van UWV, deels ingevuld");
        assertThat(papers.get(0).fileName()).matches("formulier-[0-9-]+\\.pdf");
        try (PDDocument copy = Loader.loadPDF(documents.content(papers.get(0).id()))) {
            var fields = copy.getDocumentCatalog().getAcroForm();
            assertThat(fields.getField("achternaam").getValueAsString()).isEqualTo("Visser");
            assertThat(fields.getField("dag").getValueAsString()).isEqualTo("15");
            assertThat(fields.getField("contract").getValueAsString()).isEqualTo("vast");
            assertThat(fields.getField("bsn").getValueAsString()).isEmpty();
            assertThat(fields.getField("smal").getValueAsString()).isEmpty();
        }
        assertThat(page(fixture.hr, "/dossiers/" + hire.dossierId()).text()).contains("Formulier van UWV ingevuld. Het is niet verstuurd.");
    }

    @Test
    void a_new_version_keeps_the_mapping_and_counts_from_its_day() throws Exception {
        String first = bring(form());
        map(first, "achternaam", "vulling", "gegeven", "gegeven", "person.familyName");
        as(operator, post(first + "/in-gebruik"));
        String formId = jdbc.sql("select id from official_form where title = ?").param(title).query(String.class).single();
        MockHttpServletResponse sent = as(operator, upload(LIST + "/" + formId + "/nieuwe-versie", form(), "1", "7", "2026"));
        String second = sent.getRedirectedUrl();

        assertThat(page(operator, second).text()).contains("Werknemer: Achternaam", "nog niet in gebruik");
        assertThat(as(operator, upload(LIST + "/" + formId + "/nieuwe-versie", form(), "1", "7", "2026")).getRedirectedUrl()).isNotNull();
        as(operator, post(second + "/in-gebruik"));
        assertThat(page(fixture.hr, "/aannames/" + hire.id() + "/formulieren/" + formId).text()).contains("geldt vanaf 1 januari 2026");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() throws Exception {
        Document none = Jsoup.parse(as(operator, upload(LIST + "/nieuw", "geen pdf".getBytes(), "31", "2", "2026")).getContentAsString());
        assertThat(none.select("#bestand-fout, #dag-fout")).hasSize(2);
        assertThat(none.select("#titel").val()).isEqualTo(title);
        String version = bring(form());
        Document twice = Jsoup.parse(as(operator, upload(LIST + "/nieuw", form(), "1", "1", "2026")).getContentAsString());
        assertThat(twice.select("#titel-fout").text()).contains("Dit formulier is er al");
        String field = version + "/velden/" + number(version, "achternaam");
        assertThat(errors(field, "vulling", "gegeven", "gegeven", "person.bsn")).containsExactly("gegeven-fout");
        assertThat(errors(field, "vulling", "gegeven", "gegeven", "person.familyName", "deel", "DAY")).containsExactly("deel-fout");
        assertThat(errors(field, "vulling", "tekst")).containsExactly("tekst-fout");
        assertThat(errors(version + "/velden/" + number(version, "contract"), "vulling", "tekst", "tekst", "anders")).containsExactly("tekst-fout");
        assertThat(errors(field)).containsExactly("vulling-fout");
        assertThat(as(operator, get(version + "/velden/99")).getStatus()).isEqualTo(404);
        assertThat(as(operator, get(version + "?bladzijde=9")).getStatus()).isEqualTo(404);
    }

    @Test
    void only_an_operator_maps_and_only_the_employer_fills_in() throws Exception {
        String version = bring(form());
        as(operator, post(version + "/in-gebruik"));
        String formId = jdbc.sql("select id from official_form where title = ?").param(title).query(String.class).single();
        String fill = "/aannames/" + hire.id() + "/formulieren/" + formId;
        String other = fixture.world().employer("Andere werkgever");
        for (Viewer stranger : List.of(
                fixture.world().user("Els Elders", Role.EMPLOYER_HR, other),
                fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, fixture.world().loket("Gemeente Maasbrug")), operator)) {
            assertThat(as(stranger, get(fill)).getStatus()).as(stranger.displayName()).isEqualTo(404);
            assertThat(as(stranger, post(fill)).getStatus()).as(stranger.displayName()).isEqualTo(404);
        }
        for (String page : List.of(LIST, version, version + "/bladzijden/1.png", version + "/voorbeeld.pdf", version + "/velden/1")) {
            assertThat(as(fixture.hr, get(page)).getStatus()).as(page).isEqualTo(403);
        }
        assertThat(as(fixture.hr, post(version + "/velden/1").param("vulling", "niets")).getStatus()).isEqualTo(403);
        assertThat(documents.list(hire.dossierId())).isEmpty();
    }

    @Test
    void a_picture_is_drawn_once_and_asked_for_each_time() throws Exception {
        String version = bring(form());
        MockHttpServletResponse first = as(operator, get(version + "/bladzijden/1.png?veld=2"));

        assertThat(first.getContentType()).isEqualTo("image/png");
        assertThat(first.getHeader("Cache-Control")).contains("private").contains("no-cache");
        MockHttpServletResponse again = as(operator, get(version + "/bladzijden/1.png?veld=2").header("If-None-Match", first.getHeader("ETag")));
        assertThat(again.getStatus()).isEqualTo(304);
        String example = as(operator, get(version + "/voorbeeld/1.png")).getHeader("ETag");
        map(version, "achternaam", "vulling", "tekst", "tekst", "Altijd");
        assertThat(as(operator, get(version + "/voorbeeld/1.png")).getHeader("ETag")).isNotEqualTo(example);
        assertThat(as(operator, get(version + "/voorbeeld.pdf")).getContentType()).isEqualTo("application/pdf");
    }
}
