package nl.werkbrug.officialform.pdf;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where something on a page stands in its picture: a page may be turned and cropped.
 *
 * @param scale picture points per point of the page
 */
record PageSide(PDRectangle crop, int turned, float scale) {

    static PageSide of(PDPage page, float scale) {
        return new PageSide(page.getCropBox(), Math.floorMod(page.getRotation(), 360), scale);
    }

    /** From the upper left corner of the picture, as people see it. */
    Rectangle2D.Float place(PDRectangle it) {
        float left = it.getLowerLeftX() - crop.getLowerLeftX();
        float bottom = it.getLowerLeftY() - crop.getLowerLeftY();
        float right = crop.getWidth() - left - it.getWidth();
        float top = crop.getHeight() - bottom - it.getHeight();
        return switch (turned) {
            case 90 -> scaled(bottom, left, it.getHeight(), it.getWidth());
            case 180 -> scaled(right, bottom, it.getWidth(), it.getHeight());
            case 270 -> scaled(top, right, it.getHeight(), it.getWidth());
            default -> scaled(left, top, it.getWidth(), it.getHeight());
        };
    }

    private Rectangle2D.Float scaled(float x, float y, float width, float height) {
        return new Rectangle2D.Float(x * scale, y * scale, width * scale, height * scale);
    }
}
