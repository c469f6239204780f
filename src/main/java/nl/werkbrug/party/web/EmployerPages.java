package nl.werkbrug.party.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The employers of the viewer, to look at. */
@Controller
class EmployerPages {

    private final Employers employers;

    EmployerPages(Employers employers) {
        this.employers = employers;
    }

    /** Most people belong to one employer: they get its page at once. */
    @GetMapping("/werkgevers")
    String list(Viewer viewer, Model model) {
        List<Employer> mine = employers.forViewer(viewer);
        if (mine.size() == 1) {
            return "redirect:/werkgevers/" + mine.get(0).id();
        }
        model.addAttribute("employers", mine);
        return "party/employers";
    }

    @GetMapping("/werkgevers/{id}")
    String one(@PathVariable String id, Viewer viewer, Model model) {
        Employer employer = employers.visible(id, viewer);
        model.addAttribute("employer", employer);
        model.addAttribute("about", EmployerSummary.about(employer));
        model.addAttribute("pay", EmployerSummary.pay(employer));
        model.addAttribute("contacts", employers.contacts(id));
        model.addAttribute("branches", employers.branches(id));
        model.addAttribute("mayChange", employers.mayChange(id, viewer));
        model.addAttribute("standing", employers.standing(id).orElse(null));
        return "party/employer";
    }
}
