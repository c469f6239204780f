package nl.werkbrug.trusted.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.trusted.OwnLinks;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter with a code for the employee, made at once and kept nowhere. */
@Controller
class OwnLinkLetterPage {

    private final OwnLinks links;

    OwnLinkLetterPage(OwnLinks links) {
        this.links = links;
    }

    @PostMapping("/vertrouwenspersonen/{dossierId}/brief")
    ResponseEntity<byte[]> letter(@PathVariable String dossierId, Viewer viewer) {
        RenderedDocument letter = links.letter(dossierId, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"" + letter.fileName() + "\"")
                .body(letter.content());
    }
}
