package nl.werkbrug.officialform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.document.OpenSans;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filled copy looks like the form it was made from, except where something was filled in. */
class FormFillerTest {

    private static final Map<String, String> ALL = Map.of(
            "naam", "Sam de Vries", "akkoord", "Ja", "soort", "extern", "wie", "G", "geboren", "03021998", "uitleg",
            "Eerst meelopen, daarna zelf plannen.\nElke week een gesprek.");

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void only_the_filled_fields_change_however_the_page_is_turned(int rotation) throws Exception {
        byte[] form = accepted(full(rotation));

        FormFiller.Filled copy = FormFiller.fill(form, ALL);

        assertThat(copy.refused()).isEmpty();
        try (PDDocument before = Loader.loadPDF(form); PDDocument after = Loader.loadPDF(copy.pdf())) {
            for (int page = 0; page < before.getNumberOfPages(); page++) {
                assertThat(changedOutside(before, after, page)).as("page " + (page + 1)).isZero();
            }
            assertThat(changedIn(before, after, 0, "naam", "akkoord", "soort", "wie")).allMatch(it -> it > 5);
            assertThat(changedIn(before, after, 1, "geboren", "uitleg")).allMatch(it -> it > 5);
            assertThat(changedIn(before, after, 0, "leeg")).containsOnly(0L);
        }
    }

    @Test
    void the_copy_can_be_read_back_and_still_be_changed() throws Exception {
        try (PDDocument copy = Loader.loadPDF(FormFiller.fill(accepted(full(0)), ALL).pdf())) {
            var fields = copy.getDocumentCatalog().getAcroForm();
            assertThat(fields.getField("naam").getValueAsString()).isEqualTo("Sam de Vries");
            assertThat(fields.getField("akkoord").getValueAsString()).isEqualTo("Ja");
            assertThat(fields.getField("soort").getValueAsString()).isEqualTo("extern");
            assertThat(fields.getField("wie").getValueAsString()).isEqualTo("[G]");
            assertThat(fields.getField("leeg").getValueAsString()).isEmpty();
            assertThat(fields.getField("naam").isReadOnly()).isFalse();
            assertThat(text(copy)).contains("Sam de Vries", "Gemeente", "Elke week een gesprek.");
        }
    }

    @Test
    void the_same_values_give_the_same_bytes() {
        byte[] form = accepted(full(0));

        assertThat(FormFiller.fill(form, ALL).pdf()).isEqualTo(FormFiller.fill(form, ALL).pdf());
    }

    @Test
    void a_letter_that_the_font_of_the_form_lacks_is_drawn_with_ours() throws Exception {
        TestForm small = new TestForm();
        PDType0Font few = PDType0Font.load(small.document, OpenSans.regular(), true);
        small.print(few, "Wouter");
        byte[] form = accepted(small.font("Klein", few)
                .text("ingebed", 60, 700, 200, it -> it.setDefaultAppearance("/Klein 10 Tf 0.5 g"))
                .text("gewoon", 60, 660, 200)
                .text("kwijt", 60, 620, 200, it -> it.setDefaultAppearance("/Weg 10 Tf 0 g")).bytes());

        FormFiller.Filled copy = FormFiller.fill(form, Map.of("ingebed", "Wouter Çelik", "gewoon", "Łukasz Şahin", "kwijt", "Ronde tekst"));

        assertThat(copy.refused()).isEmpty();
        try (PDDocument before = Loader.loadPDF(form); PDDocument after = Loader.loadPDF(copy.pdf())) {
            assertThat(changedIn(before, after, 0, "ingebed", "gewoon", "kwijt")).allMatch(it -> it > 50);
            assertThat(((org.apache.pdfbox.pdmodel.interactive.form.PDTextField) after.getDocumentCatalog().getAcroForm().getField("ingebed"))
                    .getDefaultAppearance()).isEqualTo("/WerkbrugOpenSans 10 Tf 0.5 g");
            assertThat(text(after)).contains("Wouter Çelik", "Łukasz Şahin", "Ronde tekst");
        }
    }

    @Test
    void what_does_not_fit_is_named_and_left_out() throws Exception {
        byte[] form = accepted(new TestForm()
                .text("vakjes", 60, 700, 100, it -> {
                    it.setMaxLen(4);
                    it.setComb(true);
                })
                .text("smal", 60, 660, 40)
                .text("vanzelf", 60, 620, 60, it -> it.setDefaultAppearance("/Helv 0 Tf 0 g"))
                .text("regels", 60, 580, 80, it -> it.setMultiline(true))
                .text("vreemd", 60, 540, 100)
                .radio("soort", 60, 500, "a", "b").signature("hand", 60, 400).bytes());
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "vakjes", "12345", "smal", "Bakkerij De Gouden Korst", "vanzelf", "Van der ".repeat(20), "regels", "Een zin. ".repeat(20),
                "vreemd", "漢", "soort", "c", "hand", "Sam"));

        FormFiller.Filled copy = FormFiller.fill(form, values);

        assertThat(copy.refused()).containsOnlyKeys(values.keySet().toArray(String[]::new));
        assertThat(copy.refused()).containsEntry("vakjes", "te lang: 5 tekens, er passen er 4").containsEntry("vreemd", "het teken “漢” kan niet in een PDF");
        try (PDDocument after = Loader.loadPDF(copy.pdf())) {
            for (PDField field : after.getDocumentCatalog().getAcroForm().getFieldTree()) {
                assertThat(field.getValueAsString()).as(field.getFullyQualifiedName()).isIn("", "Off");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void the_numbered_picture_frames_the_field_where_people_see_it(int rotation) throws Exception {
        Intake.Accepted it = (Intake.Accepted) FormIntake.read(full(rotation));

        BufferedImage plain = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(PagePictures.plain(it.form(), 1)));
        BufferedImage framed = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(PagePictures.numbered(it.form(), 1, it.fields(), 1)));

        assertThat(framed.getWidth()).isEqualTo(plain.getWidth()).isLessThanOrEqualTo(2_400);
        try (PDDocument form = Loader.loadPDF(it.form())) {
            PDAnnotationWidget box = form.getDocumentCatalog().getAcroForm().getField("naam").getWidgets().get(0);
            float scale = plain.getWidth() / (rotation % 180 == 0 ? TestForm.SHEET.getWidth() : TestForm.SHEET.getHeight());
            Rectangle2D.Float place = PageSide.of(form.getPage(0), scale).place(box.getRectangle());
            assertThat(framed.getRGB(Math.round(place.x + place.width / 2), Math.round(place.y))).isNotEqualTo(plain.getRGB(
                    Math.round(place.x + place.width / 2), Math.round(place.y)));
        }
    }

    private static byte[] full(int rotation) {
        TestForm form = new TestForm();
        form.page().setRotation(rotation);
        return form.text("naam", 60, 700, 200).text("leeg", 300, 700, 200).checkbox("akkoord", 60, 640, "Ja")
                .radio("soort", 60, 600, "intern", "extern").choice("wie", 60, 560, List.of("W", "G"), List.of("Werkgever", "Gemeente"))
                .page(rotation)
                .text("geboren", 60, 700, 160, it -> {
                    it.setMaxLen(8);
                    it.setComb(true);
                })
                .text("uitleg", 60, 500, 300, it -> {
                    it.setMultiline(true);
                    it.getWidgets().get(0).setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(60, 500, 300, 90));
                }).bytes();
    }

    private static long changedOutside(PDDocument before, PDDocument after, int page) throws Exception {
        BufferedImage one = new PDFRenderer(before).renderImage(page);
        BufferedImage other = new PDFRenderer(after).renderImage(page);
        long changed = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                changed += one.getRGB(x, y) != other.getRGB(x, y) && !inAnyField(before, page, x, y) ? 1 : 0;
            }
        }
        return changed;
    }

    private static boolean inAnyField(PDDocument form, int page, int x, int y) throws Exception {
        PageSide side = PageSide.of(form.getPage(page), 1);
        return form.getPage(page).getAnnotations().stream().map(it -> side.place(it.getRectangle()))
                .anyMatch(it -> x >= it.x - 1 && x <= it.x + it.width + 1 && y >= it.y - 1 && y <= it.y + it.height + 1);
    }

    private static List<Long> changedIn(PDDocument before, PDDocument after, int page, String... names) throws Exception {
        BufferedImage one = new PDFRenderer(before).renderImage(page);
        BufferedImage other = new PDFRenderer(after).renderImage(page);
        PageSide side = PageSide.of(before.getPage(page), 1);
        return java.util.Arrays.stream(names).map(name -> before.getDocumentCatalog().getAcroForm().getField(name)
                .getWidgets().stream().mapToLong(it -> changed(one, other, side.place(it.getRectangle()))).sum()).toList();
    }

    private static long changed(BufferedImage one, BufferedImage other, Rectangle2D.Float in) {
        long changed = 0;
        for (int x = Math.max(0, (int) in.x); x < Math.min(one.getWidth(), in.x + in.width); x++) {
            for (int y = Math.max(0, (int) in.y); y < Math.min(one.getHeight(), in.y + in.height); y++) {
                changed += one.getRGB(x, y) != other.getRGB(x, y) ? 1 : 0;
            }
        }
        return changed;
    }

    private static String text(PDDocument document) throws Exception {
        document.getDocumentCatalog().getAcroForm().flatten();
        return new PDFTextStripper().getText(document);
    }

    private static byte[] accepted(byte[] file) {
        return ((Intake.Accepted) FormIntake.read(file)).form();
    }
}
