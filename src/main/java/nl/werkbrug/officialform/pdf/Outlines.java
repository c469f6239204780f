package nl.werkbrug.officialform.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.werkbrug.officialform.FieldKind;
import nl.werkbrug.officialform.PdfField;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Draws a frame with a number around each field of a page.
 *
 * @param chosen number of the field that stands out; 0 for none
 */
record Outlines(List<PdfField> fields, int chosen) {

    private static final Color OUTLINE = new Color(0x0d3b40);
    private static final Color CHOSEN = new Color(0xb00020);
    /** Large: on the page the picture is shown at about half its size. */
    private static final float LETTERS = 20;

    void draw(PDDocument document, PDPage sheet, PageSide side, Graphics2D pen) throws IOException {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        form.setCacheFields(true);
        Set<COSDictionary> here = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDAnnotation box : sheet.getAnnotations()) {
            here.add(box.getCOSObject());
        }
        try (DrawnLetters letters = new DrawnLetters()) {
            for (PdfField it : fields) {
                PDField field = form.getField(it.name());
                List<PDAnnotationWidget> boxes = field == null ? List.of() : field.getWidgets();
                for (int at = 0; at < boxes.size(); at++) {
                    if (here.contains(boxes.get(at).getCOSObject()) && boxes.get(at).getRectangle() != null) {
                        String letter = it.kind() == FieldKind.TEXT ? "" : FieldWords.letter(at, boxes.size());
                        mark(pen, letters, side.place(boxes.get(at).getRectangle()), it.number() + letter, it.number() == chosen);
                    }
                }
            }
        }
    }

    /** A frame, and its number on a ground of the same colour beside its upper left corner. */
    private static void mark(Graphics2D pen, DrawnLetters letters, Rectangle2D.Float place, String number, boolean chosen)
            throws IOException {
        pen.setColor(chosen ? CHOSEN : OUTLINE);
        pen.setStroke(new BasicStroke(chosen ? 4 : 1.5f));
        pen.draw(place);
        float width = letters.width(number, LETTERS) + 6;
        float left = Math.max(0, place.x - width);
        float top = Math.max(0, place.y - 4);
        pen.fill(new Rectangle2D.Float(left, top, width, LETTERS + 3));
        pen.setColor(Color.WHITE);
        letters.draw(pen, number, left + 3, top + LETTERS - 1, LETTERS);
    }
}
