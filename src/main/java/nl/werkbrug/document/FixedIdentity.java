package nl.werkbrug.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes the clock and chance out of a PDF: the renderer writes the time of rendering in two places, and the file's
 * identifier would hold it too. Without them a document can be made again and compared.
 */
final class FixedIdentity {

    private FixedIdentity() {}

    static void apply(PDDocument document, String page, Instant moment) throws IOException {
        ZonedDateTime created = moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String date = "<xmp:CreateDate>" + created.toInstant() + "</xmp:CreateDate>";
        String dated = xmp.replaceFirst("<xmp:CreateDate>[^<]*</xmp:CreateDate>", date);
        if (!dated.contains(date)) {
            throw new DocumentException("The renderer no longer writes a creation date that can be fixed");
        }
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(Fingerprint.number(page));
    }
}
