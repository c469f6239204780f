package nl.werkbrug.officialform.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.hire.ChosenSchemes;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.officialform.Copies;
import nl.werkbrug.officialform.FilledForms;
import nl.werkbrug.officialform.OfficialForms;
import nl.werkbrug.shared.Texts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills in a form of an authority for a hire: first what is in it and what is not, then the copy. For who works for the employer. */
@Controller
@RequestMapping("/aannames/{hireId}/formulieren/{formId}")
class FillPages {

    private final HireRights rights;
    private final Dossiers dossiers;
    private final ChosenSchemes chosen;
    private final OfficialForms forms;
    private final FilledForms filled;
    private final Copies copies;
    private final AuditTrail audit;
    private final Texts texts;

    FillPages(
            HireRights rights, Dossiers dossiers, ChosenSchemes chosen, OfficialForms forms, FilledForms filled, Copies copies,
            AuditTrail audit, Texts texts) {
        this.rights = rights;
        this.dossiers = dossiers;
        this.chosen = chosen;
        this.forms = forms;
        this.filled = filled;
        this.copies = copies;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String hireId, @PathVariable String formId, Viewer viewer, Model model) {
        Hire hire = rights.forEmployer(hireId, viewer);
        OfficialForms.InForce it = form(hire, formId);
        audit.read(viewer.userId(), "hire", hireId);
        model.addAttribute("hire", hire);
        model.addAttribute("dossier", dossiers.visible(hire.dossierId(), viewer));
        model.addAttribute("it", it);
        model.addAttribute("copy", filled.of(it.version().id(), hire));
        return "officialform/fill";
    }

    @PostMapping
    String make(@PathVariable String hireId, @PathVariable String formId, Viewer viewer, RedirectAttributes flash) {
        Hire hire = rights.forEmployer(hireId, viewer);
        Copies.Made made = made(form(hire, formId), hire, viewer);
        flash.addFlashAttribute("documentId", made.documentId());
        flash.addFlashAttribute("notice", made.before()
                ? texts.get("officialform.notice.before")
                : texts.get("officialform.notice.made"));
        return "redirect:/aannames/" + hireId + "/formulieren/" + formId;
    }

    private Copies.Made made(OfficialForms.InForce it, Hire hire, Viewer viewer) {
        try {
            return copies.make(it, hire, viewer);
        } catch (DuplicateKeyException e) {
            // Made at the same moment by another click: now it is there.
            return copies.make(it, hire, viewer);
        }
    }

    private OfficialForms.InForce form(Hire hire, String formId) {
        return forms.inForce(chosen.of(hire.id())).stream().filter(it -> it.form().id().equals(formId)).findFirst()
                .orElseThrow(() -> new NotVisible("official-form", formId));
    }
}
