package nl.werkbrug.agenda.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.Penalties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What late decisions cost, in all dossiers that the viewer sees as team lead of a loket or for the employer. */
@Controller
class PenaltyPage {

    private final Penalties penalties;

    PenaltyPage(Penalties penalties) {
        this.penalties = penalties;
    }

    @GetMapping("/termijnen/dwangsom")
    String show(Viewer viewer, Model model) {
        if (!Penalties.isFor(viewer)) {
            throw new NotVisible("penalties", "dwangsom");
        }
        model.addAttribute("rows", penalties.list(viewer));
        return "agenda/penalties";
    }
}
