package nl.werkbrug.officialform.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Whether a text can be read as a whole in its box; what does not fit is cut off on paper. */
final class TextRoom {

    /** In points; smaller nobody reads. */
    private static final float SMALLEST = 5;

    private TextRoom() {}

    static boolean has(PDTextField field, PDAnnotationWidget box, TextLook look, String text) {
        PDRectangle place = box.getRectangle();
        if (place == null || field.isComb() && field.getMaxLen() > 0) {
            return true;
        }
        float edge = Math.max(1, box.getBorderStyle() == null ? 0 : box.getBorderStyle().getWidth());
        boolean turned = box.getAppearanceCharacteristics() != null && box.getAppearanceCharacteristics().getRotation() % 180 != 0;
        float width = (turned ? place.getHeight() : place.getWidth()) - 3 * edge;
        float height = (turned ? place.getWidth() : place.getHeight()) - 2 * edge;
        float size = look.size() == 0 ? SMALLEST : look.size();
        if (!field.isMultiline()) {
            return look.width(text, size) <= width;
        }
        int lines = lines(text, look, size, width);
        return lines == 1 || lines * look.lineHeight(size) <= height;
    }

    /** How many lines it takes when words go to the next one; a word that is wider than a line takes more. */
    private static int lines(String text, TextLook look, float size, float width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            float used = width;
            for (String word : paragraph.split(" ")) {
                float wide = look.width(word + " ", size);
                lines += used + wide > width ? (int) Math.max(1, Math.ceil(wide / Math.max(1, width))) : 0;
                used = used + wide > width ? wide : used + wide;
            }
        }
        return Math.max(1, lines);
    }
}
