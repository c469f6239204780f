package nl.werkbrug.party.web;

import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerChange;
import nl.werkbrug.party.EmployerInput;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an employer's own staff keeps its data right. */
@Controller
@RequestMapping("/werkgevers/{id}/wijzigen")
class EmployerEditPage {

    private static final String FORM = "party/employer-edit";

    static final String ASKED = "party.page.asked";
    static final String WAITS = "party.page.waits";

    private final Employers employers;

    EmployerEditPage(Employers employers) {
        this.employers = employers;
    }

    @GetMapping
    String form(@PathVariable String id, Viewer viewer, Model model) {
        Employer employer = changeable(id, viewer);
        return show(model, employer, EmployerInput.of(employer), Map.of());
    }

    @PostMapping
    String change(
            @PathVariable String id,
            @ModelAttribute EmployerInput input,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Employer employer = changeable(id, viewer);
        Map<String, String> problems = employer.iban() == null ? input.problemsWithoutAccount() : input.problems();
        if (!problems.isEmpty()) {
            return show(model, employer, input, problems);
        }
        EmployerChange outcome = employers.update(input.asEmployer(id), viewer);
        if (outcome instanceof EmployerChange.Stale stale) {
            return showStale(model, input, stale);
        }
        if (outcome instanceof EmployerChange.Waiting) {
            return show(model, employer, input, Map.of("name", Words.of(WAITS)));
        }
        redirect.addFlashAttribute("notice", outcome instanceof EmployerChange.Asked ? Words.of(ASKED) : Words.of("party.page.saved"));
        return "redirect:/werkgevers/" + id;
    }

    private Employer changeable(String id, Viewer viewer) {
        Employer employer = employers.visible(id, viewer);
        if (!employers.mayChange(id, viewer)) {
            throw new NotVisible("employer", id);
        }
        return employer;
    }

    /** Shows whose change came first; sending again then replaces it knowingly. */
    private String showStale(Model model, EmployerInput input, EmployerChange.Stale stale) {
        model.addAttribute("stale", stale);
        return show(model, stale.current(), input.onVersion(stale.current().version()), Map.of());
    }

    private String show(Model model, Employer employer, EmployerInput input, Map<String, String> problems) {
        model.addAttribute("employer", employer);
        model.addAttribute("input", input);
        model.addAttribute("errors", problems);
        model.addAttribute("periods", PayPeriod.values());
        model.addAttribute("standing", employers.standing(employer.id()).orElse(null));
        return FORM;
    }
}
