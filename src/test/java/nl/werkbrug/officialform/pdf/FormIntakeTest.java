package nl.werkbrug.officialform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.officialform.FieldKind;
import nl.werkbrug.officialform.PdfField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator brings is a file of somebody else: it is read, cleaned, or refused in words. */
class FormIntakeTest {

    @Test
    void fields_are_listed_as_people_read_them() {
        List<PdfField> fields = accepted(new TestForm()
                .signature("tekenen", 60, 100)
                .checkbox("akkoord", 60, 640, "Ja")
                .text("achternaam", 300, 700, 150, it -> it.setRequired(true))
                .text("voornaam", 60, 701, 150, it -> it.setAlternateFieldName("Voornaam van de werknemer"))
                .radio("soort", 60, 600, "intern", "extern")
                .choice("wie", 60, 560, List.of("W", "G"), List.of("Werkgever", "Gemeente"))
                .page(0)
                .text("kenmerk", 60, 700, 150, it -> {
                    it.setMaxLen(9);
                    it.setComb(true);
                }).bytes()).fields();

        assertThat(fields).extracting(PdfField::number, PdfField::label, PdfField::kind, PdfField::page, PdfField::required)
                .containsExactly(
                        tuple(1, "Voornaam van de werknemer", FieldKind.TEXT, 1, false), tuple(2, "achternaam", FieldKind.TEXT, 1, true),
                        tuple(3, "akkoord", FieldKind.CHECKBOX, 1, false), tuple(4, "soort", FieldKind.RADIO, 1, false),
                        tuple(5, "wie", FieldKind.CHOICE, 1, false), tuple(6, "tekenen", FieldKind.SIGNATURE, 1, false),
                        tuple(7, "kenmerk", FieldKind.TEXT, 2, false));
        assertThat(fields.get(3).options()).extracting("value", "label").containsExactly(tuple("intern", "a: intern"), tuple("extern", "b: extern"));
        assertThat(fields.get(4).options()).extracting("value", "label").containsExactly(tuple("W", "Werkgever"), tuple("G", "Gemeente"));
        assertThat(fields.get(6).maxLength()).isEqualTo(9);
        assertThat(fields.get(6).comb()).isTrue();
    }

    @Test
    void what_acts_by_itself_is_taken_out_and_told() throws Exception {
        TestForm form = new TestForm().text("naam", 60, 700, 150, it -> {
            PDFormFieldAdditionalActions actions = new PDFormFieldAdditionalActions();
            actions.setC(new PDActionJavaScript("app.alert('x')"));
            it.getCOSObject().setItem(COSName.AA, actions);
            it.getWidgets().get(0).setAction(new PDActionLaunch());
        });
        form.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('open')"));
        form.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
        PDAnnotationLink site = new PDAnnotationLink();
        PDActionURI where = new PDActionURI();
        where.setURI("https://www.voorbeeld.example");
        site.setAction(where);
        form.page().getAnnotations().add(site);
        form.page().getAnnotations().add(new PDAnnotationFileAttachment());

        Intake.Accepted it = accepted(form.bytes());

        assertThat(it.removed()).contains("scripts", "openen of versturen", "bijlagen", "XFA");
        assertThat(new String(it.form(), StandardCharsets.ISO_8859_1)).doesNotContain("app.alert");
        try (PDDocument clean = Loader.loadPDF(it.form())) {
            assertThat(clean.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(clean.getDocumentCatalog().getAcroForm().hasXFA()).isFalse();
            assertThat(clean.getDocumentCatalog().getAcroForm().getField("naam").getActions()).isNull();
            assertThat(clean.getPage(0).getAnnotations()).hasSize(2);
        }
        assertThat(accepted(new TestForm().text("naam", 60, 700, 150).bytes()).removed()).isNull();
    }

    /** As Adobe writes it: the list stands apart, and its chosen value is one of the texts in it. */
    @Test
    void a_list_keeps_all_its_choices() {
        TestForm form = new TestForm().choice("wie", 60, 560, List.of("W", "G", "U"), List.of("W", "G", "U"));
        COSDictionary field = form.form.getField("wie").getCOSObject();
        org.apache.pdfbox.cos.COSArray choices = field.getCOSArray(COSName.OPT);
        field.setItem(COSName.V, choices.get(0));
        field.setItem(COSName.DV, choices.get(0));
        choices.setDirect(false);

        Intake.Accepted once = accepted(form.bytes());

        assertThat(((Intake.Accepted) FormIntake.read(once.form())).fields()).isEqualTo(once.fields());
        assertThat(once.fields().get(0).options()).extracting("value").containsExactly("W", "G", "U");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_that_cannot_be_used_is_refused_in_words(String what, byte[] file, String words) {
        assertThat(FormIntake.read(file)).isInstanceOfSatisfying(Intake.Refused.class, it -> assertThat(it.message()).contains(words));
    }

    static Stream<Arguments> a_file_that_cannot_be_used_is_refused_in_words() throws Exception {
        byte[] sound = new TestForm().text("naam", 60, 700, 150).bytes();
        return Stream.of(
                Arguments.of("nothing", new byte[0], "leeg"),
                Arguments.of("a picture", "GIF89a".getBytes(StandardCharsets.US_ASCII), "geen PDF"),
                Arguments.of("cut off", Arrays.copyOf(sound, sound.length - 200), "beschadigd"),
                Arguments.of("rubbish inside", ("%PDF-1.7\n" + "<<".repeat(50_000) + "\n%%EOF").getBytes(StandardCharsets.US_ASCII), "beschadigd"),
                Arguments.of("too large", new byte[11 * 1024 * 1024], "10 MB"),
                Arguments.of("with a password", locked(), "beveiligd"),
                Arguments.of("no fields at all", SoundPdf.bytes(), "geen velden"),
                Arguments.of("an empty form", new TestForm().bytes(), "geen velden"),
                Arguments.of("XFA only", xfaOnly(), "Adobe Reader"),
                Arguments.of("signed before", signed(), "al getekend"),
                Arguments.of("ten thousand fields", many(10_000), "meer dan 1.000 velden"),
                Arguments.of("too many pages", pages(61), "meer dan 60 bladzijden"),
                Arguments.of("a huge page", huge(), "te groot"),
                Arguments.of("a bomb", bomb(), "te groot"));
    }

    private static byte[] locked() throws Exception {
        TestForm form = new TestForm().text("naam", 60, 700, 150);
        form.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        return form.bytes();
    }

    private static byte[] xfaOnly() {
        TestForm form = new TestForm();
        form.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
        return form.bytes();
    }

    private static byte[] signed() throws Exception {
        TestForm form = new TestForm().signature("tekenen", 60, 100);
        ((PDSignatureField) form.form.getField("tekenen")).setValue(new PDSignature());
        return form.bytes();
    }

    private static byte[] many(int count) throws Exception {
        TestForm form = new TestForm();
        var fields = new org.apache.pdfbox.cos.COSArray();
        for (int at = 0; at < count; at++) {
            COSDictionary field = new COSDictionary();
            field.setItem(COSName.FT, COSName.TX);
            field.setString(COSName.T, "veld" + at);
            fields.add(field);
        }
        form.form.getCOSObject().setItem(COSName.FIELDS, fields);
        return form.bytes();
    }

    private static byte[] pages(int count) {
        TestForm form = new TestForm().text("naam", 60, 700, 150);
        while (form.document.getNumberOfPages() < count) {
            form.page(0);
        }
        return form.bytes();
    }

    private static byte[] huge() {
        TestForm form = new TestForm().text("naam", 60, 700, 150);
        form.page().setMediaBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(14_000, 14_000));
        return form.bytes();
    }

    private static byte[] bomb() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        DeflaterOutputStream packed = new DeflaterOutputStream(file);
        byte[] zeros = new byte[1 << 20];
        for (int megabyte = 0; megabyte < 300; megabyte++) {
            packed.write(zeros);
        }
        packed.finish();
        file.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static Intake.Accepted accepted(byte[] file) {
        return (Intake.Accepted) FormIntake.read(file);
    }
}
