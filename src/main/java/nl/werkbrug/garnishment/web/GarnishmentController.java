package nl.werkbrug.garnishment.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where registration starts, and the small deeds on a garnishment that need no form. */
@Controller
class GarnishmentController {

    private final Employers employers;
    private final GarnishmentAccess access;
    private final Declarations declarations;
    private final Texts texts;

    GarnishmentController(Employers employers, GarnishmentAccess access, Declarations declarations, Texts texts) {
        this.employers = employers;
        this.access = access;
        this.declarations = declarations;
        this.texts = texts;
    }

    /** Chooses the employer; who works for one only goes on at once. */
    @GetMapping("/loonbeslag/registreren")
    String choose(Viewer viewer, Model model) {
        var mine = employers.payrollOf(viewer);
        if (mine.size() == 1) {
            return "redirect:/loonbeslag/registreren/" + mine.get(0).id() + "/exploot";
        }
        model.addAttribute("employers", mine);
        return "garnishment/choose-employer";
    }

    /** Takes a signed declaration back while it waits for its day. */
    @PostMapping("/loonbeslag/{id}/verklaring-herzien")
    String reopen(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        Garnishment garnishment = access.forPayroll(id, viewer);
        flash.addFlashAttribute("notice", declarations.reopen(id, viewer)
                ? texts.get("garnishment.notice.taken-back")
                : texts.get("garnishment.notice.already-sent"));
        return "redirect:" + GarnishmentAccess.dossier(garnishment);
    }
}
