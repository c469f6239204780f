package nl.werkbrug.document.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentException;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.PagesOfPdf;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.VisibleDocuments;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;

/**
 * Shows the pages of a document as pictures, so that nobody has to download it to see what it is. The PDF itself is the text
 * for who cannot see a picture. A browser keeps a picture, but asks each time whether it may still show it.
 */
@Controller
@RequestMapping("/documenten/{id}")
class PreviewPages {

    private static final int MOST = 40;

    private final VisibleDocuments visible;
    private final DocumentStore documents;
    private final AuditTrail audit;

    PreviewPages(VisibleDocuments visible, DocumentStore documents, AuditTrail audit) {
        this.visible = visible;
        this.documents = documents;
        this.audit = audit;
    }

    @GetMapping("/bekijken")
    String pages(@PathVariable String id, Viewer viewer, Model model) {
        StoredDocument document = find(id, viewer);
        audit.read(viewer.userId(), "document", id);
        int pages = countOrNone(documents.content(id));
        model.addAttribute("document", document);
        model.addAttribute("pages", pages);
        model.addAttribute("shown", Math.min(pages, MOST));
        return "document/preview";
    }

    @GetMapping(path = "/bladzijden/{page}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable int page, Viewer viewer, WebRequest request) {
        StoredDocument document = find(id, viewer);
        String tag = '"' + document.sha256() + "-" + page + '"';
        if (request.checkNotModified(tag)) {
            return null;
        }
        byte[] content = documents.content(id);
        if (page < 1 || page > Math.min(MOST, countOrNone(content))) {
            throw new NotVisible("document", id);
        }
        audit.read(viewer.userId(), "document", id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .contentType(MediaType.IMAGE_PNG)
                .body(PagesOfPdf.picture(content, page));
    }

    /** None for what somebody brought in and cannot be read. */
    private static int countOrNone(byte[] content) {
        try {
            return PagesOfPdf.count(content);
        } catch (DocumentException e) {
            return 0;
        }
    }

    /** The page says that it may fail, and has the PDF itself. */
    @ExceptionHandler(DocumentException.class)
    ResponseEntity<Void> notDrawn() {
        return ResponseEntity.unprocessableContent().build();
    }

    private StoredDocument find(String id, Viewer viewer) {
        return visible.find(id, viewer).orElseThrow(() -> new NotVisible("document", id));
    }
}
