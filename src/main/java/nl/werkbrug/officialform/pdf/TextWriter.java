package nl.werkbrug.officialform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.document.OpenSans;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Writes texts in fields with the form's own font, or with ours where that one lacks a letter. */
final class TextWriter {

    private static final COSName OURS = COSName.getPDFName("WerkbrugOpenSans");

    private final PDDocument document;
    private final PDAcroForm form;
    private PDFont ours;

    TextWriter(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
        if (form.getDefaultResources() == null) {
            form.setDefaultResources(new PDResources());
        }
    }

    /**
     * Gets the field ready to show a text.
     *
     * @return why it cannot, in Dutch; empty when it can
     */
    Optional<String> prepare(PDVariableText field, String text) throws IOException {
        if (!boxes(field).stream().allMatch(box -> look(field, box).draws(text))) {
            Optional<String> strange = text.codePoints().filter(sign -> sign != '\n' && !OpenSans.has(sign))
                    .mapToObj(Character::toString).findFirst();
            if (strange.isPresent()) {
                return Optional.of(Words.of("officialform.text-writer.the-character-cannot-stand", strange.get()));
            }
            useOurs(field);
        }
        return field instanceof PDTextField plain ? problem(plain, text) : Optional.empty();
    }

    private Optional<String> problem(PDTextField field, String text) {
        int length = text.codePointCount(0, text.length());
        if (field.getMaxLen() > 0 && length > field.getMaxLen()) {
            return Optional.of(Words.of("officialform.text-writer.too-long-characters-fit", length, field.getMaxLen()));
        }
        boolean room = boxes(field).stream().allMatch(box -> TextRoom.has(field, box, look(field, box), text));
        return room ? Optional.empty() : Optional.of(Words.of("officialform.text-writer.too-long-the-text"));
    }

    private void useOurs(PDVariableText field) throws IOException {
        if (ours == null) {
            try (InputStream file = OpenSans.regular()) {
                // The whole font: who completes the form by hand may type any letter.
                ours = PDType0Font.load(document, file, false);
            }
            form.getDefaultResources().put(OURS, ours);
        }
        for (PDAnnotationWidget box : boxes(field)) {
            if (box.getCOSObject() != field.getCOSObject() && box.getCOSObject().containsKey(COSName.DA)) {
                box.getCOSObject().setString(COSName.DA, look(field, box).with(OURS));
            }
        }
        field.setDefaultAppearance(TextLook.of(field.getDefaultAppearance(), null).with(OURS));
    }

    private TextLook look(PDVariableText field, PDAnnotationWidget box) {
        String own = box.getCOSObject().getString(COSName.DA);
        return TextLook.of(own == null ? field.getDefaultAppearance() : own, form.getDefaultResources());
    }

    private static List<PDAnnotationWidget> boxes(PDVariableText field) {
        return field.getWidgets();
    }
}
