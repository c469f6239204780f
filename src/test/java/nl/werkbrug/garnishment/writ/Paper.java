package nl.werkbrug.garnishment.writ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints invented letters for tests: words at a place on A4 paper, x from the left and y from the top, in points. */
final class Paper {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float SIZE = 10;

    private record Print(int page, float x, float y, String text) {}

    private final List<Print> prints = new ArrayList<>();
    private int page = 1;

    Paper nextPage() {
        page++;
        return this;
    }

    Paper at(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            prints.add(new Print(page, x, y + i * 13, lines[i]));
        }
        return this;
    }

    /** A row of a table: words and the places they start. */
    Paper row(float y, Object... placesAndWords) {
        for (int i = 0; i < placesAndWords.length; i += 2) {
            at(((Number) placesAndWords[i]).floatValue(), y, (String) placesAndWords[i + 1]);
        }
        return this;
    }

    /** A running text that breaks where the column ends. */
    Paper prose(float x, float y, float width, String text) {
        StringBuilder line = new StringBuilder();
        float down = y;
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                at(x, down, line.toString());
                down += 13;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return at(x, down, line.toString());
    }

    byte[] pdf() {
        return save(false);
    }

    /** Asks for a password. */
    byte[] locked() {
        return save(true);
    }

    private byte[] save(boolean locked) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= page; number++) {
                print(document, number);
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(PDDocument document, int number) throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (PDPageContentStream ink = new PDPageContentStream(document, sheet)) {
            for (Print print : prints.stream().filter(it -> it.page() == number).toList()) {
                ink.beginText();
                ink.setFont(FONT, SIZE);
                ink.newLineAtOffset(print.x(), PDRectangle.A4.getHeight() - print.y());
                ink.showText(print.text());
                ink.endText();
            }
        }
    }

    private static float width(String text) {
        try {
            return FONT.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
