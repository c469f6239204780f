package nl.werkbrug.demo;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/**
 * A PDF that somebody in the demo sends with a form: one page that says what it stands for, and that it is invented.
 *
 * @param title letters, spaces and hyphens without accents
 */
record Paper(String title) implements MultipartFile {

    private static final String SAYS = "Dit blad is verzonnen voor de oefenomgeving.";

    @Override
    public byte[] getBytes() {
        String text = "BT /F1 18 Tf 72 760 Td (%s) Tj 0 -32 Td /F1 12 Tf (%s) Tj ET".formatted(title, SAYS);
        return written(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
    }

    /** The objects in a row, and after them where each begins (ISO 32000-1, 7.5). */
    private static byte[] written(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (int at = 0; at < objects.size(); at++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(at + 1, objects.get(at)));
        }
        int begin = file.length();
        file.append(places).append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, begin));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getOriginalFilename() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return getBytes().length;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(getBytes());
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.write(destination.toPath(), getBytes());
    }
}
