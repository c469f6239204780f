package nl.werkbrug.officialform.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** What a form calls its fields and their options, made safe to show. */
final class FieldWords {

    private static final int LONGEST = 300;
    private static final int MOST_OPTIONS = 300;

    private FieldWords() {}

    static String label(PDField field) {
        String told = field.getAlternateFieldName();
        String last = field.getPartialName() == null ? field.getFullyQualifiedName() : field.getPartialName();
        return safe(told == null || told.isBlank() ? last : told);
    }

    static List<Option> options(PDField field) {
        List<Option> options = field instanceof PDButton button ? ofButton(button)
                : field instanceof PDChoice choice ? ofChoice(choice) : List.of();
        if (options.size() > MOST_OPTIONS) {
            throw new Unusable(Words.of("officialform.field-words.a-list-in-this"));
        }
        return options;
    }

    /** The letter of a box of a field with several, as it stands in the picture: a, b, …; nothing where there is one. */
    static String letter(int box, int boxes) {
        return boxes < 2 ? "" : box < 26 ? String.valueOf((char) ('a' + box)) : "-" + (box + 1);
    }

    private static List<Option> ofButton(PDButton button) {
        List<PDAnnotationWidget> boxes = button.getWidgets();
        List<String> values = onValues(button);
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            String words = values.size() == boxes.size() ? ofBox(boxes.get(at), values.get(at)) : values.get(at);
            String letter = values.size() == boxes.size() ? letter(at, boxes.size()) : "";
            options.add(new Option(values.get(at), safe(letter.isEmpty() ? words : letter + ": " + words)));
        }
        return options;
    }

    /** Empty for a button whose looks are drawn wrong: it cannot be filled in, the rest of the form can. */
    static List<String> onValues(PDButton button) {
        try {
            return button.getOnValues().stream().filter(it -> !it.isBlank()).toList();
        } catch (IllegalStateException e) {
            return List.of();
        }
    }

    private static String ofBox(PDAnnotationWidget box, String value) {
        String told = box.getCOSObject().getString(COSName.TU);
        return told == null || told.isBlank() || box.getCOSObject().containsKey(COSName.FT) ? value : told;
    }

    private static List<Option> ofChoice(PDChoice choice) {
        List<String> values = choice.getOptionsExportValues();
        List<String> words = choice.getOptionsDisplayValues();
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            String value = values.get(at);
            if (!value.isBlank() && options.stream().noneMatch(it -> it.value().equals(value))) {
                options.add(new Option(value, safe(at < words.size() ? words.get(at) : value)));
            }
        }
        return options;
    }

    private static String safe(String text) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
