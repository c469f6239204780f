package nl.werkbrug.officialform.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.officialform.FieldKind;
import nl.werkbrug.officialform.PdfField;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The fields of a form, numbered as people read: by page, from top to bottom and left to right. */
final class FieldList {

    private static final int LONGEST_NAME = 300;
    /** Fields whose tops differ less than so many points stand on one line. */
    private static final int LINE = 8;

    private FieldList() {}

    /** A field and where its first box stands; page 0 is no page. */
    private record Placed(PDField field, int page, double top, double left) {

        int line() {
            return (int) Math.floor(top / LINE);
        }
    }

    static List<PdfField> of(PDDocument document) throws java.io.IOException {
        List<Placed> all = placed(document);
        all.sort(Comparator.comparingInt((Placed it) -> it.page() == 0 ? Integer.MAX_VALUE : it.page())
                .thenComparingInt(Placed::line).thenComparingDouble(Placed::left));
        List<PdfField> fields = new ArrayList<>();
        for (Placed it : all) {
            fields.add(described(it, fields.size() + 1));
        }
        return fields;
    }

    private static List<Placed> placed(PDDocument document) throws java.io.IOException {
        Map<COSDictionary, Integer> pages = pagesOfBoxes(document);
        Set<String> names = new HashSet<>();
        List<Placed> all = new ArrayList<>();
        for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
            if (kind(field) != null && usable(field) && names.add(field.getFullyQualifiedName())) {
                if (all.size() == FormIntake.MOST_FIELDS) {
                    throw new Unusable(Words.of("officialform.field-list.this-form-has-more"));
                }
                all.add(placed(field, document, pages));
            }
        }
        return all;
    }

    private static boolean usable(PDField field) {
        if (field instanceof PDSignatureField signature && signature.getSignature() != null) {
            throw new Unusable(Words.of("officialform.field-list.this-form-has-already"));
        }
        String name = field.getFullyQualifiedName();
        if (name != null && name.length() > LONGEST_NAME) {
            throw new Unusable(Words.of("officialform.field-list.a-field-in-this"));
        }
        return name != null && !name.isBlank();
    }

    private static Map<COSDictionary, Integer> pagesOfBoxes(PDDocument document) throws java.io.IOException {
        Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation box : page.getAnnotations()) {
                pages.put(box.getCOSObject(), number);
            }
        }
        return pages;
    }

    private static Placed placed(PDField field, PDDocument document, Map<COSDictionary, Integer> pages) {
        for (PDAnnotationWidget box : field.getWidgets()) {
            Integer page = pages.get(box.getCOSObject());
            if (page != null && box.getRectangle() != null) {
                var place = PageSide.of(document.getPage(page - 1), 1).place(box.getRectangle());
                return new Placed(field, page, place.getY(), place.getX());
            }
        }
        return new Placed(field, 0, 0, 0);
    }

    private static PdfField described(Placed it, int number) {
        PDField field = it.field();
        boolean text = field instanceof PDTextField;
        int most = text ? ((PDTextField) field).getMaxLen() : -1;
        return new PdfField(
                number, field.getFullyQualifiedName(), FieldWords.label(field), kind(field), it.page(), field.isRequired(),
                most > 0 ? most : null, text && ((PDTextField) field).isComb() && most > 0, FieldWords.options(field));
    }

    /** Null for what is no field to fill in, such as a button. */
    static FieldKind kind(PDField field) {
        if (field instanceof PDTextField) {
            return FieldKind.TEXT;
        }
        if (field instanceof PDCheckBox) {
            return FieldKind.CHECKBOX;
        }
        if (field instanceof PDRadioButton) {
            return FieldKind.RADIO;
        }
        if (field instanceof PDChoice) {
            return FieldKind.CHOICE;
        }
        return field instanceof PDSignatureField ? FieldKind.SIGNATURE : null;
    }
}
