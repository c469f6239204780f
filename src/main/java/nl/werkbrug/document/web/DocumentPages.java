package nl.werkbrug.document.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.VisibleDocuments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens documents in the browser; every look is logged. */
@Controller
class DocumentPages {

    private final VisibleDocuments visible;
    private final DocumentStore documents;
    private final AuditTrail audit;

    DocumentPages(VisibleDocuments visible, DocumentStore documents, AuditTrail audit) {
        this.visible = visible;
        this.documents = documents;
        this.audit = audit;
    }

    @GetMapping("/documenten/{id}")
    ResponseEntity<byte[]> open(@PathVariable String id, Viewer viewer) {
        StoredDocument document = visible.find(id, viewer).orElseThrow(() -> new NotVisible("document", id));
        audit.read(viewer.userId(), "document", id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(document.fileName()).build().toString())
                .body(documents.content(id));
    }
}
