package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

class UploadIntakeTest {

    private static final byte[] PDF = "%PDF-1.7 good".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_WITH_SCRIPT = "%PDF-1.7 script".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PHOTO = "JPEG receipt".getBytes(StandardCharsets.US_ASCII);
    private static final FormDefinition RECEIPT =
            new Forms(KitchenSink.FEEL, "classpath*:forms/custom-budget/custom-budget-receipt.form").get("custom-budget-receipt");
    private static final PhotoPages PHOTOS = new PhotoPages() {
        @Override
        public boolean isPhoto(byte[] content) {
            return new String(content, StandardCharsets.US_ASCII).startsWith("JPEG");
        }

        @Override
        public Page page(byte[] photo) {
            return Arrays.equals(photo, PHOTO) ? new Page(PDF, null) : new Page(null, "Maak een nieuwe foto.");
        }
    };

    private final Uploads uploads = new Uploads(new Database().jdbc(), KitchenSink.CLOCK);
    private final UploadCheck noScripts = content -> new String(content, StandardCharsets.US_ASCII).contains("script")
            ? Optional.of("Er staat een programma in. Druk het bestand opnieuw af naar PDF.")
            : Optional.empty();
    private final UploadIntake intake = new UploadIntake(uploads, new UploadRules(List.of(noScripts)), PHOTOS);

    @Test
    void keeps_a_file_when_other_answers_are_wrong() {
        UploadedFiles files = take("brief.pdf", PDF);

        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.context().withFiles(files), KitchenSink.typed("amount", "x"));

        assertThat(checked.view().errors()).hasSize(1);
        assertThat(KitchenSink.page(checked.view()).getElementById("f-letter--file").text()).contains("brief.pdf");
        assertThat(uploads.content("task:1", files.stored().get("letter").id())).contains(PDF);
    }

    @Test
    void a_new_file_takes_the_place_of_the_old_and_a_refused_one_does_not() {
        take("een.pdf", PDF);
        take("twee.pdf", PDF);
        UploadedFiles files = take("drie.pdf", PDF_WITH_SCRIPT);

        assertThat(files.stored().get("letter").fileName()).isEqualTo("twee.pdf");
        assertThat(files.errors()).extracting(FieldError::message).containsExactly(
                "Kies bij “De beslagbrief” een ander bestand dan “drie.pdf”. "
                        + "Er staat een programma in. Druk het bestand opnieuw af naar PDF.");
    }

    @Test
    void refuses_a_file_that_only_calls_itself_a_pdf() {
        UploadedFiles files = take("brief.pdf", "MZ...".getBytes(StandardCharsets.US_ASCII));

        assertThat(files.errors()).extracting(FieldError::message)
                .containsExactly("Kies bij “De beslagbrief” een PDF-bestand. Het bestand “brief.pdf” is geen PDF.");
    }

    @Test
    void a_photo_is_kept_as_a_page_where_the_form_takes_photos_and_nowhere_else() {
        UploadedFiles kept = receipt("bon.JPG", PHOTO);

        assertThat(kept.errors()).isEmpty();
        assertThat(kept.stored().get("receipt").fileName()).isEqualTo("bon.JPG");
        assertThat(kept.stored().get("receipt").shownName()).as("who sent it knows it again").isEqualTo("bon.JPG (bewaard als PDF)");
        assertThat(uploads.content("task:2", kept.stored().get("receipt").id())).contains(PDF);
        assertThat(receipt("bon.jpg", "JPEG bomb".getBytes(StandardCharsets.US_ASCII)).errors()).extracting(FieldError::message)
                .containsExactly("Kies bij “De bon” een ander bestand dan “bon.jpg”. Maak een nieuwe foto.");
        assertThat(receipt("bon.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII)).errors()).extracting(FieldError::message)
                .containsExactly("Kies bij “De bon” een PDF of een foto. Het bestand “bon.gif” is geen PDF, JPG of PNG.");
        assertThat(take("bon.jpg", PHOTO).errors()).extracting(FieldError::message)
                .containsExactly("Kies bij “De beslagbrief” een PDF-bestand. Het bestand “bon.jpg” is geen PDF.");
    }

    @Test
    void takes_ten_megabytes_and_not_one_byte_more() {
        byte[] limit = java.util.Arrays.copyOf(PDF, 10 * 1024 * 1024);
        byte[] more = java.util.Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1);

        assertThat(take("brief.pdf", limit).errors()).isEmpty();
        assertThat(take("brief.pdf", more).errors()).extracting(FieldError::message).containsExactly(
                "Kies bij “De beslagbrief” een kleiner bestand. “brief.pdf” is 11 MB en een bestand mag hoogstens 10 MB zijn.");
    }

    @Test
    void a_refused_file_is_one_error_and_not_also_a_missing_file() {
        UploadedFiles files = take("leeg.pdf", new byte[0]);

        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.context().withFiles(files), KitchenSink.typed());

        assertThat(checked.view().errors()).extracting(FormView.ErrorLink::message)
                .containsExactly("Kies bij “De beslagbrief” een ander bestand. Het bestand “leeg.pdf” is leeg.");
    }

    @Test
    void asks_for_a_required_file() {
        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.context().withFiles(UploadedFiles.NONE), KitchenSink.typed());

        assertThat(checked.view().errors()).extracting(FormView.ErrorLink::message)
                .containsExactly("Kies een PDF-bestand bij “De beslagbrief”.");
    }

    @Test
    void removes_a_file_on_request() {
        take("brief.pdf", PDF);

        UploadedFiles files = intake.take(
                KitchenSink.FORM, "task:1", Map.of("_remove", List.of("letter")), Map.of(), "anna");

        assertThat(files.stored()).isEmpty();
    }

    @Test
    void gives_no_file_of_another_draft() {
        String id = take("brief.pdf", PDF).stored().get("letter").id();

        assertThat(uploads.content("task:2", id)).isEmpty();
    }

    @Test
    void ignores_a_file_that_the_form_does_not_ask() {
        MockMultipartFile file = new MockMultipartFile("remarks", "x.pdf", "application/pdf", PDF);

        UploadedFiles files = intake.take(KitchenSink.FORM, "task:1", Map.of(), Map.of("remarks", file), "anna");

        assertThat(files.stored()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "brief.pdf, brief.pdf", "C:\\Users\\an\\brief.pdf, brief.pdf", "../../etc/passwd, passwd",
        "'a\tb\u202Efdp.exe', abfdp.exe", "'<b>x</b>.pdf', b.pdf", "'..', bestand.pdf", "'', bestand.pdf"
    })
    void shows_a_safe_file_name(String original, String shown) {
        assertThat(FileNames.safe(original)).isEqualTo(shown);
    }

    @Test
    void shortens_a_long_file_name_and_keeps_its_end() {
        assertThat(FileNames.safe("x".repeat(300) + ".pdf")).isEqualTo("x".repeat(60) + "….pdf");
    }

    private UploadedFiles receipt(String name, byte[] content) {
        MockMultipartFile file = new MockMultipartFile("receipt", name, "image/jpeg", content);
        return intake.take(RECEIPT, "task:2", Map.of(), Map.of("receipt", file), "anna");
    }

    private UploadedFiles take(String name, byte[] content) {
        MockMultipartFile file = new MockMultipartFile("letter", name, "application/pdf", content);
        return intake.take(KitchenSink.FORM, "task:1", Map.of(), Map.of("letter", file), "anna");
    }
}
