package nl.werkbrug.socialreturn.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.socialreturn.SocialProofs;
import nl.werkbrug.socialreturn.SocialShared;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Contracts with social return as their client sees them; for the counter of a municipality. */
@Controller
@RequestMapping(SharedContractPages.HOME)
class SharedContractPages {

    static final String HOME = "/opdrachtgever/social-return";

    private final SocialShared shared;
    private final SocialProofs proofs;

    SharedContractPages(SocialShared shared, SocialProofs proofs) {
        this.shared = shared;
        this.proofs = proofs;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        if (!viewer.is(Role.LOKET_CASEWORKER) && !viewer.is(Role.LOKET_TEAM_LEAD)) {
            throw new NotVisible("shared contracts", viewer.userId());
        }
        model.addAttribute("entries", shared.list(viewer));
        return "socialreturn/shared";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        model.addAttribute("look", shared.look(id, viewer));
        return "socialreturn/look";
    }

    @GetMapping("/{id}/bewijs.pdf")
    void proof(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        send(proofs.forClient(id, viewer), response);
    }

    /** As a file to keep. */
    static void send(RenderedDocument pdf, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(pdf.fileName()).build().toString());
        response.getOutputStream().write(pdf.content());
    }
}
