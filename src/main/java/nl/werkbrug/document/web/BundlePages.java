package nl.werkbrug.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentException;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.MergedPdf;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.VisibleDocuments;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.DutchTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The documents of a dossier together: as an archive, or as one PDF of those that were chosen. Only what the viewer sees; each
 * document is logged as read. No file is named after a person.
 */
@Controller
@RequestMapping("/dossiers/{id}")
class BundlePages {

    /** One PDF stands in memory: so many documents, and so many bytes. */
    private static final int MOST = 100;
    private static final long LARGEST = 50L * 1024 * 1024;

    private final Dossiers dossiers;
    private final VisibleDocuments visible;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final MessageSource texts;

    BundlePages(
            Dossiers dossiers, VisibleDocuments visible, DocumentStore documents, AuditTrail audit, MessageSource texts) {
        this.texts = texts;
        this.dossiers = dossiers;
        this.visible = visible;
        this.documents = documents;
        this.audit = audit;
    }

    @GetMapping("/documenten")
    String choose(@PathVariable String id, @RequestParam(name = "kies", defaultValue = "alles") String pick, Viewer viewer, Model model) {
        DossierView dossier = dossiers.followed(id, viewer);
        List<StoredDocument> all = oldestFirst(dossier, viewer);
        boolean none = pick.equals("niets") || all.size() > MOST;
        return show(dossier, all, none ? List.of() : all, "oud", null, model);
    }

    /** All of them or none: the archive is made before the answer begins, and never stands in memory. */
    @GetMapping("/documenten.zip")
    void zip(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        DossierView dossier = dossiers.followed(id, viewer);
        Path archive = Files.createTempFile("documenten", ".zip");
        try {
            write(oldestFirst(dossier, viewer), viewer, archive);
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached("documenten-" + dossier.reference() + ".zip"));
            response.setContentLengthLong(Files.size(archive));
            Files.copy(archive, response.getOutputStream());
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    @GetMapping("/documenten/samengevoegd.pdf")
    Object merged(
            @PathVariable String id,
            @RequestParam(name = "document", defaultValue = "") List<String> chosen,
            @RequestParam(name = "volgorde", defaultValue = "oud") String order,
            Viewer viewer,
            Model model) {
        DossierView dossier = dossiers.followed(id, viewer);
        List<StoredDocument> all = oldestFirst(dossier, viewer);
        List<StoredDocument> parts = new ArrayList<>(all.stream().filter(it -> chosen.contains(it.id())).toList());
        if (order.equals("nieuw")) {
            Collections.reverse(parts);
        }
        String mistake = mistake(parts);
        if (mistake != null) {
            return show(dossier, all, parts, order, mistake, model);
        }
        byte[] whole = merged(dossier, parts, viewer);
        return whole == null ? show(dossier, all, parts, order, "document.bundle.broken", model) : ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached("documenten-" + dossier.reference() + ".pdf"))
                .body(whole);
    }

    /** Null when one of them, brought in by somebody, cannot be put behind another. */
    private byte[] merged(DossierView dossier, List<StoredDocument> parts, Viewer viewer) {
        parts.forEach(it -> audit.read(viewer.userId(), "document", it.id()));
        List<MergedPdf.Part> contents =
                parts.stream().map(it -> new MergedPdf.Part(it.title(), documents.content(it.id()))).toList();
        try {
            return MergedPdf.of("Documenten van dossier " + dossier.reference(), contents);
        } catch (DocumentException e) {
            return null;
        }
    }

    private static String mistake(List<StoredDocument> parts) {
        if (parts.isEmpty()) {
            return "document.bundle.none";
        }
        long size = parts.stream().mapToLong(StoredDocument::size).sum();
        return parts.size() > MOST || size > LARGEST ? "document.bundle.large" : null;
    }

    private void write(List<StoredDocument> all, Viewer viewer, Path archive) throws IOException {
        int number = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (StoredDocument document : all) {
                ZipEntry entry = new ZipEntry("%03d-%s".formatted(++number, name(document)));
                entry.setTimeLocal(document.createdAt().atZone(DutchTime.ZONE).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(documents.content(document.id()));
                zip.closeEntry();
                audit.read(viewer.userId(), "document", document.id());
            }
        }
    }

    /** What somebody brought in has a file name that says nothing; its title does. Two may be the same: the number tells them apart. */
    private static String name(StoredDocument it) {
        String title = Normalizer.normalize(it.title(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String safe = title.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return it.kind() != StoredDocument.Kind.UPLOAD || safe.isEmpty()
                ? it.fileName() : safe.substring(0, Math.min(safe.length(), 80)) + ".pdf";
    }

    private List<StoredDocument> oldestFirst(DossierView dossier, Viewer viewer) {
        List<StoredDocument> all = new ArrayList<>(visible.list(dossier.id(), dossier.subjects(), viewer));
        Collections.reverse(all);
        return all;
    }

    private String show(
            DossierView dossier, List<StoredDocument> all, List<StoredDocument> chosen, String order, String mistake, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("documents", all);
        model.addAttribute("chosen", chosen.stream().map(StoredDocument::id).collect(Collectors.toSet()));
        model.addAttribute("newest", order.equals("nieuw"));
        model.addAttribute("most", MOST);
        String said = mistake == null ? null : texts.getMessage(mistake, new Object[] {MOST}, LocaleContextHolder.getLocale());
        model.addAttribute("mistake", said);
        model.addAttribute("errors", said == null ? Map.of() : Map.of("document-1", said));
        return "document/bundle";
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
