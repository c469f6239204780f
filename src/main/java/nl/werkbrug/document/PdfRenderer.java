package nl.werkbrug.document;

import java.time.Instant;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/**
 * Makes the PDF of a document: tagged (PDF/UA-1), fit for the archive (PDF/A-2a), and byte for byte the same for the same
 * model, template version and moment.
 */
@Component
public class PdfRenderer {

    private final DocumentHtml html;
    private final PdfWriter writer = new PdfWriter();

    PdfRenderer(DutchFormats formats) {
        this.html = new DocumentHtml(formats);
    }

    /**
     * Renders a document.
     *
     * @param model what it says
     * @param moment when it was made; printed nowhere, but written into the PDF as its creation date (whole seconds)
     * @throws DocumentException when a template is wrong or the renderer warns about anything, such as a missing image
     */
    public RenderedDocument render(DocumentModel model, Instant moment) {
        DocumentType type = model.type();
        String title = type.title() + (model.matter().isEmpty() ? "" : " (" + model.matter() + ")") + " " + model.letter().caseReference();
        String page = html.of(type.template(), model, title);
        return new RenderedDocument(
                type,
                type.templateVersion(),
                title,
                type.fileName(model.letter().caseReference()),
                writer.write(page, moment));
    }
}
