package nl.werkbrug.officialform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/**
 * Fills in a form that {@link FormIntake} accepted. Only the fields that get a value are drawn again; everything else stays as
 * the authority made it, and every field can still be changed by hand. The same values give the same bytes.
 */
public final class FormFiller {

    private FormFiller() {}

    /**
     * A filled copy.
     *
     * @param refused by name of the field: why its value is not in it, in Dutch
     */
    public record Filled(byte[] pdf, Map<String, String> refused) {}

    /**
     * Fills in.
     *
     * @param values by name of the field: text, or the value of an option
     * @throws IllegalStateException when the form cannot be read, which an accepted one can
     */
    public static Filled fill(byte[] form, Map<String, String> values) {
        try (PDDocument document = Loader.loadPDF(form)) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm();
            TextWriter writer = new TextWriter(document, fields);
            Map<String, String> refused = new LinkedHashMap<>();
            for (PDField field : fields.getFieldTree()) {
                String value = values.get(field.getFullyQualifiedName());
                if (value != null) {
                    set(field, clean(value), writer).ifPresent(why -> refused.put(field.getFullyQualifiedName(), why));
                }
            }
            fields.setNeedAppearances(false);
            // Without it the moment of saving would be in the file.
            document.setDocumentId((long) values.hashCode());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            SafeSave.to(document, pdf);
            return new Filled(pdf.toByteArray(), refused);
        } catch (IOException e) {
            throw new IllegalStateException("The form cannot be read or written", e);
        }
    }

    private static Optional<String> set(PDField field, String value, TextWriter writer) {
        try {
            return switch (FieldList.kind(field)) {
                case TEXT -> text((PDTextField) field, value, writer);
                case CHECKBOX, RADIO -> button((PDButton) field, value);
                case CHOICE -> choice((PDChoice) field, value, writer);
                case SIGNATURE -> Optional.of(Words.of("officialform.form-filler.you-put-a-signature"));
            };
        } catch (IOException | RuntimeException e) {
            // What a form of somebody else makes of its own fields is not known beforehand.
            return Optional.of(Words.of("officialform.form-filler.this-field-was-not"));
        }
    }

    private static Optional<String> text(PDTextField field, String value, TextWriter writer) throws IOException {
        String text = field.isMultiline() ? value : value.replaceAll("\\s*\\n\\s*", ", ");
        Optional<String> problem = writer.prepare(field, text);
        if (problem.isEmpty()) {
            field.getCOSObject().removeItem(COSName.RV);
            field.setValue(text);
        }
        return problem;
    }

    private static Optional<String> button(PDButton field, String value) throws IOException {
        if (!FieldWords.onValues(field).contains(value)) {
            return Optional.of(Words.of("officialform.form-filler.this-choice-is-not"));
        }
        field.setValue(value);
        return Optional.empty();
    }

    private static Optional<String> choice(PDChoice field, String value, TextWriter writer) throws IOException {
        int at = field.getOptionsExportValues().indexOf(value);
        if (at < 0) {
            return Optional.of(Words.of("officialform.form-filler.this-choice-is-not"));
        }
        Optional<String> problem = writer.prepare((PDVariableText) field, field.getOptionsDisplayValues().get(at));
        if (problem.isEmpty()) {
            field.setValue(value);
        }
        return problem;
    }

    private static String clean(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", " ").strip();
    }
}
