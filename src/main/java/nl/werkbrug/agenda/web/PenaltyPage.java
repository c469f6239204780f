package nl.werkbrug.agenda.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.Penalties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What late decisions cost, in all dossiers that the viewer sees as team lead of a loket or for the employer. */
@Controller
class PenaltyPage {

    private final Penalties penalties;

    PenaltyPage(Penalties penalties) {
        this.penalties = penalties;
    }

    @GetMapping("/termijnen/dwangsom")
    String show(@RequestParam(name = "pagina", defaultValue = "1") int page, Viewer viewer, Model model) {
        if (!Penalties.isFor(viewer)) {
            throw new NotVisible("penalties", "dwangsom");
        }
        model.addAttribute("page", penalties.page(viewer, Math.min(Math.max(page, 1), Penalties.LAST_PAGE)));
        return "agenda/penalties";
    }
}
