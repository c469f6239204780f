package nl.werkbrug.officialform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes forms to fill in: a line of print on each page, and fields where a test puts them. */
public final class TestForm {

    public static final PDRectangle SHEET = PDRectangle.A4;

    public final PDDocument document = new PDDocument();
    public final PDAcroForm form = new PDAcroForm(document);
    private PDPage page;

    public TestForm() {
        document.getDocumentCatalog().setAcroForm(form);
        PDResources fonts = new PDResources();
        fonts.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(fonts);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        page(0);
    }

    public TestForm page(int rotation) {
        page = new PDPage(SHEET);
        page.setRotation(rotation);
        document.addPage(page);
        return print(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), "Aanvraag, bladzijde " + document.getNumberOfPages());
    }

    /** Prints a line, so that the form holds the letters of the font that are in it. */
    public TestForm print(PDFont font, String line) {
        try (PDPageContentStream print = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            print.beginText();
            print.setFont(font, 14);
            print.newLineAtOffset(60, font instanceof PDType1Font ? 780 : 760);
            print.showText(line);
            print.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public TestForm font(String name, PDFont font) {
        form.getDefaultResources().put(COSName.getPDFName(name), font);
        return this;
    }

    public TestForm text(String name, float x, float y, float width, Consumer<PDTextField> more) {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        box(field.getWidgets().get(0), x, y, width, 18);
        more.accept(field);
        return add(field);
    }

    public TestForm text(String name, float x, float y, float width) {
        return text(name, x, y, width, field -> {});
    }

    public TestForm checkbox(String name, float x, float y, String onValue) {
        PDCheckBox field = new PDCheckBox(form);
        field.setPartialName(name);
        ticks(field.getWidgets().get(0), x, y, onValue);
        return add(field);
    }

    public TestForm radio(String name, float x, float y, String... values) {
        PDRadioButton field = new PDRadioButton(form);
        field.setPartialName(name);
        List<PDAnnotationWidget> boxes = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            PDAnnotationWidget box = new PDAnnotationWidget();
            ticks(box, x + at * 40, y, values[at]);
            box.getCOSObject().setItem(COSName.PARENT, field);
            boxes.add(box);
        }
        field.setWidgets(boxes);
        return add(field);
    }

    public TestForm choice(String name, float x, float y, List<String> values, List<String> words) {
        PDComboBox field = new PDComboBox(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        field.setOptions(values, words);
        box(field.getWidgets().get(0), x, y, 150, 18);
        return add(field);
    }

    public TestForm signature(String name, float x, float y) {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        box(field.getWidgets().get(0), x, y, 150, 40);
        return add(field);
    }

    public PDPage page() {
        return page;
    }

    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestForm add(PDTerminalField field) {
        try {
            List<org.apache.pdfbox.pdmodel.interactive.form.PDField> all = new ArrayList<>(form.getFields());
            all.add(field);
            form.setFields(all);
            page.getAnnotations().addAll(field.getWidgets());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void box(PDAnnotationWidget box, float x, float y, float width, float height) {
        box.setRectangle(new PDRectangle(x, y, width, height));
        box.setPage(page);
        box.setPrinted(true);
    }

    private void ticks(PDAnnotationWidget box, float x, float y, String onValue) {
        box(box, x, y, 14, 14);
        PDAppearanceEntry looks = new PDAppearanceEntry(new org.apache.pdfbox.cos.COSDictionary());
        looks.getCOSObject().setItem(COSName.getPDFName(onValue), look("0 0 0 rg 3 3 8 8 re f"));
        looks.getCOSObject().setItem(COSName.Off, look(""));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(looks);
        box.setAppearance(appearance);
        box.setAppearanceState("Off");
    }

    private PDAppearanceStream look(String content) {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(14, 14));
        look.setResources(new PDResources());
        try (var out = look.getContentStream().createOutputStream()) {
            out.write(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return look;
    }
}
