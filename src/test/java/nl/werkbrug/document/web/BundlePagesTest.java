package nl.werkbrug.document.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.PagesOfPdf;
import nl.werkbrug.document.StoredDocument.Place;
import nl.werkbrug.document.VisibleDocuments;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
@Import({DocumentStore.class, VisibleDocuments.class, DocumentsPanel.class, PreviewPages.class, BundlePages.class})
class BundlePagesTest {

    private static final String SUBSIDY = "SUBSIDY";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DocumentStore store;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private Viewer payroll;
    private Viewer hr;
    private DossierView dossier;
    private String garnishment;
    private String contract;

    @BeforeEach
    void a_dossier_with_a_document_on_each_side_of_the_wall() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        String employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hanna Huis", Role.EMPLOYER_HR, employer);
        String person = world.person("Amal", "Visser");
        dossier = dossiers.open(employer, person, GARNISHMENT, payroll);
        dossiers.open(employer, person, SUBSIDY, hr);
        garnishment = stored(GARNISHMENT, "Exploot");
        contract = stored(SUBSIDY, "Contract");
    }

    @Test
    void the_archive_holds_what_the_viewer_sees_under_names_without_a_person() throws Exception {
        MockHttpServletResponse payrolls = answer("/documenten.zip", payroll);
        List<String> names = names(payrolls.getContentAsByteArray());

        assertThat(names).hasSize(2).allMatch(name -> name.matches("00[12]-(exploot|contract)\\.pdf")).doesNotHaveDuplicates();
        assertThat(payrolls.getHeader("Content-Disposition"))
                .contains("documenten-" + dossier.reference() + ".zip").doesNotContain("Visser", "Amal");
        assertThat(names(answer("/documenten.zip", hr).getContentAsByteArray())).hasSize(1);
        assertThat(reads(garnishment)).as("each document is logged as read").containsExactly(payroll.userId());
        assertThat(reads(contract)).containsExactlyInAnyOrder(payroll.userId(), hr.userId());
    }

    @Test
    void the_chosen_documents_become_one_and_what_is_behind_a_wall_stays_out() throws Exception {
        String both = "/documenten/samengevoegd.pdf?document=" + garnishment + "&document=" + contract;

        assertThat(PagesOfPdf.count(answer(both, payroll).getContentAsByteArray())).isEqualTo(2);
        assertThat(PagesOfPdf.count(answer(both, hr).getContentAsByteArray())).isEqualTo(1);
        assertThat(reads(garnishment)).containsExactly(payroll.userId());
    }

    @Test
    void sixty_documents_become_one_and_more_than_a_hundred_are_not_ticked_at_first() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add("document=" + stored(SUBSIDY, "Bijlage"));
        }
        String link = "/documenten/samengevoegd.pdf?" + String.join("&", ids);
        assertThat(PagesOfPdf.count(answer(link, hr).getContentAsByteArray())).isEqualTo(60);

        for (int i = 0; i < 40; i++) {
            stored(SUBSIDY, "Bijlage");
        }
        assertThat(answer("/documenten", hr).getContentAsString()).contains("Kies er hoogstens 100.").doesNotContain("Vink alle documenten uit")
                .doesNotContainPattern("name=\"document\"[^>]*\\schecked");
    }

    @Test
    void without_a_choice_the_page_says_what_to_do() throws Exception {
        assertThat(answer("/documenten/samengevoegd.pdf?document=" + garnishment, hr).getContentAsString())
                .contains("Kies een of meer documenten", "href=\"#document-1\"", "id=\"document-1\"");
        assertThat(answer("/documenten", hr).getContentAsString()).contains("Contract").doesNotContain("Exploot");
    }

    @Test
    void all_are_chosen_until_somebody_unticks_them_and_a_mistake_keeps_the_choice() throws Exception {
        assertThat(answer("/documenten", payroll).getContentAsString()).containsPattern("value=\"" + contract + "\"\\s+checked");
        assertThat(answer("/documenten?kies=niets", payroll).getContentAsString())
                .contains(contract, "Vink alle documenten aan").doesNotContainPattern("value=\"" + contract + "\"\\s+checked");

        jdbc.sql("update document set size = 60000000 where id = ?").param(contract).update();
        assertThat(answer("/documenten/samengevoegd.pdf?volgorde=nieuw&document=" + contract, payroll).getContentAsString())
                .contains("hoogstens 100").containsPattern("value=\"" + contract + "\"\\s+checked").containsPattern("value=\"nieuw\"\\s+checked")
                .doesNotContainPattern("value=\"" + garnishment + "\"\\s+checked");
    }

    @Test
    void a_document_is_shown_as_pictures_with_the_pdf_beside_them() throws Exception {
        String page = browser.perform(get("/documenten/" + contract + "/bekijken").with(as(hr)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page).contains(
                "src=\"/documenten/" + contract + "/bladzijden/1.png\"", "alt=\"Bladzijde 1 van 1 van Contract\"",
                "href=\"/documenten/" + contract + "\"");

        browser.perform(get("/documenten/" + contract + "/bladzijden/1.png").with(as(hr))).andExpect(status().isOk());
        for (String beyond : List.of("0", "2")) {
            assertThatThrownBy(() -> browser.perform(get("/documenten/" + contract + "/bladzijden/" + beyond + ".png").with(as(hr))))
                    .hasCauseInstanceOf(NotVisible.class);
        }
    }

    @Test
    void nobody_else_finds_anything() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));
        Viewer coach = world.user("C", Role.JOB_COACH, world.coachOffice("Coaches"));

        for (Viewer outsider : List.of(stranger, coach)) {
            for (String page : List.of("/documenten", "/documenten.zip", "/documenten/samengevoegd.pdf?document=" + contract)) {
                assertThatThrownBy(() -> answer(page, outsider)).as(page).hasCauseInstanceOf(NotVisible.class);
            }
            assertThatThrownBy(() -> browser.perform(get("/documenten/" + contract + "/bekijken").with(as(outsider))))
                    .hasCauseInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> browser.perform(get("/documenten/" + garnishment + "/bladzijden/1.png").with(as(hr))))
                .as("hr and a garnishment").hasCauseInstanceOf(NotVisible.class);
    }

    private String stored(String subject, String title) {
        return store.storeUpload(SoundPdf.bytes(), title, new Place(dossier.id(), subject), payroll.userId()).id();
    }

    private List<String> reads(String document) {
        return jdbc.sql("select distinct user_id from audit_entry where action = 'READ' and object_type = 'document' and object_id = ?")
                .param(document)
                .query(String.class)
                .list();
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private MockHttpServletResponse answer(String page, Viewer viewer) throws Exception {
        return browser.perform(get("/dossiers/" + dossier.id() + page).with(as(viewer)))
                .andExpect(status().isOk()).andReturn().getResponse();
    }
}
