package nl.werkbrug.party.web;

import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.party.BranchInputs;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerChange;
import nl.werkbrug.party.EmployerInput;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an employer's own staff keeps its places of work right. A row that is emptied goes away. */
@Controller
@RequestMapping("/werkgevers/{id}/vestigingen")
class BranchesPage {

    private static final String STALE = "party.page.stale";

    private final Employers employers;

    BranchesPage(Employers employers) {
        this.employers = employers;
    }

    @GetMapping
    String form(@PathVariable String id, Viewer viewer, Model model) {
        Employer employer = changeable(id, viewer);
        return show(model, employer, BranchInputs.of(employers.branches(id)).oneMore(), Map.of());
    }

    @PostMapping
    String change(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Employer employer = changeable(id, viewer);
        BranchInputs input = BranchInputs.read(typed);
        if (typed.containsKey("erbij")) {
            return show(model, employer, input.oneMore(), Map.of());
        }
        Map<String, String> problems = input.problems();
        if (!problems.isEmpty()) {
            return show(model, employer, input, problems);
        }
        EmployerChange outcome = employers.update(read(employer, typed), input.branches(), viewer);
        if (outcome instanceof EmployerChange.Stale stale) {
            return show(model, stale.current(), input, Map.of("branch-0-number", Words.of(STALE)));
        }
        if (outcome instanceof EmployerChange.Waiting) {
            return show(model, employer, input, Map.of("branch-0-number", Words.of(EmployerEditPage.WAITS)));
        }
        redirect.addFlashAttribute(
                "notice", outcome instanceof EmployerChange.Asked ? Words.of(EmployerEditPage.ASKED)
                        : Words.of("party.page.branches-saved"));
        return "redirect:/werkgevers/" + id;
    }

    /** The employer as the form was filled in on. */
    private static Employer read(Employer employer, Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        int read = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        return EmployerInput.of(employer).onVersion(read).asEmployer(employer.id());
    }

    private Employer changeable(String id, Viewer viewer) {
        Employer employer = employers.visible(id, viewer);
        if (!employers.mayChange(id, viewer)) {
            throw new NotVisible("employer", id);
        }
        return employer;
    }

    private String show(Model model, Employer employer, BranchInputs input, Map<String, String> problems) {
        model.addAttribute("employer", employer);
        model.addAttribute("branches", input.rows());
        model.addAttribute("errors", problems);
        model.addAttribute("standing", employers.standing(employer.id()).orElse(null));
        return "party/branches";
    }
}
