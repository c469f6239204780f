package nl.werkbrug.garnishment.web;

import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.imports.PayrollKeys;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys of payroll software: made, shown once, ended. */
@Controller
@RequestMapping("/loonbeslag/loonruns/{employerId}/sleutels")
class PayrollKeyPages {

    private final Employers employers;
    private final PayrollKeys keys;
    private final Texts texts;

    PayrollKeyPages(Employers employers, PayrollKeys keys, Texts texts) {
        this.employers = employers;
        this.keys = keys;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String employerId, Viewer viewer, Model model) {
        return show(employerId, Map.of(), viewer, model);
    }

    /** Answers with the page itself: after a redirect the key would have to be kept somewhere until it is shown. */
    @PostMapping
    String make(
            @PathVariable String employerId, @RequestParam(name = "naam", defaultValue = "") String label, Viewer viewer, Model model) {
        if (label.isBlank()) {
            return show(employerId, Map.of("naam", Words.of("garnishment.keys.name-missing")), viewer, model);
        }
        model.addAttribute("secret", keys.make(employerId, label.strip(), viewer));
        return show(employerId, Map.of(), viewer, model);
    }

    @PostMapping("/intrekken")
    String revoke(
            @PathVariable String employerId, @RequestParam(name = "sleutel", defaultValue = "") String id, Viewer viewer,
            RedirectAttributes flash) {
        keys.revoke(employerId, id, viewer);
        flash.addFlashAttribute("notice", texts.get("garnishment.notice.key-withdrawn"));
        return "redirect:/loonbeslag/loonruns/" + employerId + "/sleutels";
    }

    private String show(String employerId, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("employer", employers.forPayroll(employerId, viewer));
        model.addAttribute("keys", keys.of(employerId, viewer));
        model.addAttribute("errors", errors);
        return "garnishment/payroll-keys";
    }
}
