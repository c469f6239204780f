package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.werkbrug.document.StoredDocument.Kind;
import nl.werkbrug.document.StoredDocument.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class DocumentStoreTest {

    private static final Instant NOW = Instant.parse("2026-06-16T08:30:15.123456Z");
    private static final Place PLACE = new Place("dossier-1", "GARNISHMENT");

    private JdbcClient jdbc;
    private DocumentStore store;

    @BeforeEach
    void an_empty_store() {
        DriverManagerDataSource database = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MariaDB;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V10__document.sql")).execute(database);
        jdbc = JdbcClient.create(database);
        store = new DocumentStore(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void gives_back_what_was_stored() {
        RenderedDocument letter = letter();

        StoredDocument stored = store.store(letter, PLACE, "roos");

        assertThat(store.find(stored.id())).contains(stored);
        assertThat(store.content(stored.id())).isEqualTo(letter.content());
        assertThat(stored.kind()).isEqualTo(Kind.GENERATED);
        assertThat(stored.documentType()).isEqualTo(DocumentType.DECLARATION);
        assertThat(stored.templateVersion()).isEqualTo(1);
        assertThat(stored.size()).isEqualTo(letter.content().length);
        assertThat(stored.createdAt()).isEqualTo(Instant.parse("2026-06-16T08:30:15.123Z"));
    }

    @Test
    void knows_nothing_about_a_document_that_is_not_there() {
        assertThat(store.find("nobody")).isEmpty();
        assertThatThrownBy(() -> store.content("nobody")).isInstanceOf(DocumentException.class);
    }

    @Test
    void refuses_content_that_was_changed_behind_its_back() {
        StoredDocument stored = store.store(letter(), PLACE, "roos");
        jdbc.sql("update document set content = ?").param(new byte[] {1, 2, 3}).update();

        assertThatThrownBy(() -> store.content(stored.id()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("not what was stored");
    }

    @Test
    void lists_only_the_documents_of_the_dossier() {
        StoredDocument mine = store.store(letter(), PLACE, "roos");
        store.store(letter(), new Place("dossier-2", "GARNISHMENT"), "roos");
        store.store(letter(), new Place(null, "GARNISHMENT"), "roos");

        assertThat(store.list("dossier-1")).containsExactly(mine);
    }

    @Test
    void keeps_an_upload_under_a_name_that_says_nothing_about_a_person() {
        byte[] pdf = SampleRendering.of(DocumentFixtures.leaflet());

        StoredDocument stored = store.storeUpload(pdf, "Beslagexploot", PLACE, "roos");

        assertThat(stored.kind()).isEqualTo(Kind.UPLOAD);
        assertThat(stored.fileName()).matches("bijlage-[0-9a-f]{8}\\.pdf");
        assertThat(store.find(stored.id())).contains(stored);
        assertThat(store.content(stored.id())).isEqualTo(pdf);
    }

    @Test
    void refuses_an_upload_that_is_no_pdf() {
        byte[] text = "geen pdf".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> store.storeUpload(text, "Exploot", PLACE, "roos"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RenderedDocument letter() {
        return new RenderedDocument(DocumentType.DECLARATION, 1, "Verklaring", "verklaring.pdf", new byte[] {37, 80, 68, 70});
    }
}
