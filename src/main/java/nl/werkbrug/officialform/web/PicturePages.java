package nl.werkbrug.officialform.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.werkbrug.officialform.FilledForm;
import nl.werkbrug.officialform.FilledForms;
import nl.werkbrug.officialform.MappedField;
import nl.werkbrug.officialform.pdf.PagePictures;
import nl.werkbrug.officialform.store.VersionTable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * Pictures of the pages, with numbered fields or filled with facts of nobody. A browser keeps them, but asks each time whether
 * they still hold: so who may not see them any more does not.
 */
@Controller
@RequestMapping("/beheer/formulieren/versies/{id}")
class PicturePages {

    private final VersionViews views;
    private final VersionTable versions;
    private final FilledForms filled;

    PicturePages(VersionViews views, VersionTable versions, FilledForms filled) {
        this.views = views;
        this.versions = versions;
        this.filled = filled;
    }

    /** The page with its fields; {@code veld} is the number of the one that stands out. */
    @GetMapping(path = "/bladzijden/{page}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> numbered(
            @PathVariable String id, @PathVariable int page, @RequestParam(defaultValue = "0") int veld, WebRequest request) {
        VersionView view = views.of(id);
        views.requirePage(view, page);
        return picture(tag(id + "/" + page + "/" + veld), request, () -> PagePictures.numbered(
                versions.content(id), page, view.fields().stream().map(MappedField::field).toList(), veld));
    }

    /** The page of a copy filled with facts of nobody. */
    @GetMapping(path = "/voorbeeld/{page}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> example(@PathVariable String id, @PathVariable int page, WebRequest request) {
        VersionView view = views.of(id);
        views.requirePage(view, page);
        return picture(tag(id + "/" + page + "/" + view.fields()), request, () -> PagePictures.plain(filled.example(id).pdf(), page));
    }

    @GetMapping("/voorbeeld")
    String example(@PathVariable String id, @RequestParam(defaultValue = "1") int bladzijde, Model model) {
        VersionView view = views.of(id);
        views.requirePage(view, bladzijde);
        FilledForm example = filled.example(id);
        model.addAttribute("view", view);
        model.addAttribute("page", bladzijde);
        model.addAttribute("lines", example.lines().stream().filter(it -> it.field().page() == bladzijde).toList());
        return "officialform/example";
    }

    @GetMapping("/voorbeeld.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        views.of(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("voorbeeld-formulier.pdf").build().toString())
                .body(filled.example(id).pdf());
    }

    /** A picture that the browser has already is not drawn again. */
    private static ResponseEntity<byte[]> picture(String tag, WebRequest request, Supplier<byte[]> drawn) {
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).eTag(tag).contentType(MediaType.IMAGE_PNG).body(drawn.get());
    }

    private static String tag(String of) {
        return '"' + DigestUtils.md5DigestAsHex(of.getBytes(StandardCharsets.UTF_8)) + '"';
    }
}
