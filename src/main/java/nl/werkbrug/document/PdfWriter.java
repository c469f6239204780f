package nl.werkbrug.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRRuntimeException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a page into a PDF that meets PDF/UA-1 and PDF/A-2a, or refuses. */
class PdfWriter {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    byte[] write(String page, Instant moment) {
        RendererFindings findings = new RendererFindings();
        try (PdfBoxRenderer renderer = builder(page, findings).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            findings.refuseAny();
            FixedIdentity.apply(document, page, moment);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (XRRuntimeException e) {
            throw new DocumentException("The template is not well-formed", e);
        } catch (IOException e) {
            throw new DocumentException("The PDF could not be written", e);
        }
    }

    private static PdfRendererBuilder builder(String page, RendererFindings findings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.useFont(OpenSans::regular, OpenSans.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(OpenSans::bold, OpenSans.FAMILY, 700, FontStyle.NORMAL, true);
        builder.addDOMMutator(HeadingBookmarks::add);
        builder.useUnicodeLineBreaker(new LongWords());
        builder.withProducer("Werkbrug");
        builder.withDiagnosticConsumer(findings);
        onlyOwnFiles(builder);
        builder.withHtmlContent(page, null);
        return builder;
    }

    /** A template that reached the network or the disk could leak what it holds, and would not be repeatable. */
    private static void onlyOwnFiles(PdfRendererBuilder builder) {
        builder.useUriResolver(OwnFiles::resolve);
        builder.useProtocolsStreamImplementation(OwnFiles::refuse, "http", "https", "data", "classpath", "file", "jar");
        builder.useProtocolsStreamImplementation(OwnFiles::open, OwnFiles.PROTOCOL);
        builder.useExternalResourceAccessControl(
                (uri, type) -> OwnFiles.isOwn(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> OwnFiles.isOwn(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }
}
