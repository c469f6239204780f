package nl.werkbrug.onboarding.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.party.BranchInputs;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which anybody registers an employer. The answer is the same whether we know the employer or not. */
@Controller
@RequestMapping("/werkgever-aanmelden")
class RegistrationPage {

    private static final String VIEW = "onboarding/register";

    private final Registrations registrations;
    private final Municipalities municipalities;

    RegistrationPage(Registrations registrations, Municipalities municipalities) {
        this.registrations = registrations;
        this.municipalities = municipalities;
    }

    @GetMapping
    String form(@RequestParam Map<String, String> query, Model model) {
        if (query.containsKey("verstuurd")) {
            return "onboarding/sent";
        }
        RegistrationForm form = new RegistrationForm(Map.of());
        return show(form, form.branches().oneMore(), Map.of(), model);
    }

    @PostMapping
    String register(@RequestParam Map<String, String> typed, Model model) {
        RegistrationForm form = new RegistrationForm(typed);
        if (form.wantsBranch()) {
            return show(form, form.branches().oneMore(), Map.of(), model);
        }
        Map<String, String> problems = form.problems(municipalities.names());
        if (!problems.isEmpty()) {
            return show(form, form.branches(), problems, model);
        }
        registrations.ask(form.details(), form.role(), form.value("municipality"));
        return "redirect:/werkgever-aanmelden?verstuurd";
    }

    private String show(RegistrationForm form, BranchInputs branches, Map<String, String> problems, Model model) {
        List<String> names = municipalities.names();
        model.addAttribute("form", form);
        model.addAttribute("branches", branches.rows());
        model.addAttribute("errors", problems);
        model.addAttribute("municipalities", names);
        model.addAttribute("roles", RegistrationForm.ROLES.stream().sorted().toList());
        model.addAttribute("periods", PayPeriod.values());
        return VIEW;
    }
}
