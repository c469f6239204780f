package nl.werkbrug.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.web.ReturnTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of dossiers and the page of one. Looking at one is logged. */
@Controller
class DossierPages {

    private static final int PAGE_SIZE = 25;
    // With more parts than this the page has a list of them, and folds those that ask nothing.
    private static final int FEW = 8;

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final DossierTexts texts;
    private final List<DossierPanel> panels;
    private final AuditTrail audit;

    DossierPages(
            Dossiers dossiers, Timeline timeline, DossierTexts texts, List<DossierPanel> panels, AuditTrail audit) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.texts = texts;
        this.panels = panels.stream().sorted(Comparator.comparingInt(DossierPanel::order)).toList();
        this.audit = audit;
    }

    @GetMapping("/dossiers")
    String list(
            @RequestParam(name = "gezocht", defaultValue = "") String key,
            @RequestParam(name = "zoek", defaultValue = "") String typed,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Viewer viewer,
            HttpSession session,
            Model model) {
        String text = key.isEmpty() ? SoughtTexts.typed(typed) : SoughtTexts.of(key, session);
        model.addAttribute("page", dossiers.list(viewer, text, Math.min(page, 10_000), PAGE_SIZE));
        model.addAttribute("text", text);
        model.addAttribute("sought", text.isEmpty() ? "" : SoughtTexts.keep(text, session));
        model.addAttribute("texts", texts);
        return "dossier/list";
    }

    /** Seeking is sent in the body and goes on to an address without the words. */
    @PostMapping("/dossiers")
    String seek(@RequestParam(name = "zoek", defaultValue = "") String typed, HttpSession session) {
        String text = SoughtTexts.typed(typed);
        return text.isEmpty() ? "redirect:/dossiers" : "redirect:/dossiers?gezocht=" + SoughtTexts.keep(text, session);
    }

    @GetMapping("/dossiers/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(name = "geschiedenis", defaultValue = "") String history,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        DossierView dossier = dossiers.followed(id, viewer);
        audit.read(viewer.userId(), "dossier", id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("returnTo", ReturnTo.of(request, "dossiers/" + id));
        List<Panel> shown = shown(dossier, viewer);
        model.addAttribute("panels", shown);
        model.addAttribute("many", shown.size() > FEW);
        model.addAttribute("history", History.of(most -> timeline.list(id, viewer, most), history.equals("alles")));
        model.addAttribute("texts", texts);
        return "dossier/detail";
    }

    private List<Panel> shown(DossierView dossier, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.byRight() || !dossier.byRight())
                .map(panel -> panel.panel(panel.byRight() ? dossier : dossier.whole(), viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
