package nl.werkbrug.trusted.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.TrustedAccess;
import nl.werkbrug.trusted.TrustedInvitation;
import nl.werkbrug.trusted.TrustedPeople;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending that somebody looks along: at the word of the employee, or because they stop themselves. */
@Controller
@RequestMapping("/vertrouwenspersonen/{id}/stoppen")
class TrustedEndPages {

    private final TrustedPeople people;
    private final TrustedAccess access;

    TrustedEndPages(TrustedPeople people, TrustedAccess access) {
        this.people = people;
        this.access = access;
    }

    @GetMapping
    String ask(@PathVariable String id, Viewer viewer, Model model) {
        TrustedInvitation it = people.endable(id, viewer);
        model.addAttribute("it", it);
        model.addAttribute("own", viewer.userId().equals(it.userId()));
        return "trusted/end";
    }

    @PostMapping
    String end(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        TrustedInvitation it = people.endable(id, viewer);
        access.end(it, viewer);
        redirect.addFlashAttribute("notice", Words.of("trusted.end.done"));
        return viewer.userId().equals(it.userId()) ? "redirect:/dossiers" : "redirect:/dossiers/" + it.dossierId();
    }
}
