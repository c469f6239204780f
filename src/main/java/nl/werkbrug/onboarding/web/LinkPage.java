package nl.werkbrug.onboarding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.onboarding.Admissions;
import nl.werkbrug.onboarding.Registrations;
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

/** Behind the link in the mail: choosing a password. Only looking uses nothing up, for mail programs look too. */
@Controller
@RequestMapping("/werkgever-aanmelden/bevestigen/{secret}")
class LinkPage {

    private static final int SHORTEST = 12;
    // More would not count: the hash takes this many bytes.
    private static final int LONGEST = 72;

    private final Registrations registrations;
    private final Admissions admissions;
    private final Texts texts;

    LinkPage(Registrations registrations, Admissions admissions, Texts texts) {
        this.registrations = registrations;
        this.admissions = admissions;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable String secret, Model model, HttpServletResponse response) {
        return registrations.works(secret) ? show(secret, Map.of(), model) : over(response);
    }

    @PostMapping
    String admit(
            @PathVariable String secret,
            @RequestParam(name = "wachtwoord", defaultValue = "") String password,
            @RequestParam(name = "nogmaals", defaultValue = "") String again,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!registrations.works(secret)) {
            return over(response);
        }
        Map<String, String> problems = problems(password, again);
        if (!problems.isEmpty()) {
            return show(secret, problems, model);
        }
        Admissions.Outcome outcome = admissions.admit(secret, password);
        return switch (outcome) {
            case OVER -> over(response);
            case KNOWN, SHUT -> {
                model.addAttribute("outcome", outcome);
                yield "onboarding/not-admitted";
            }
            case ADMITTED, ADMITTED_TO_OWN_ACCOUNT -> {
                redirect.addFlashAttribute("notice", outcome == Admissions.Outcome.ADMITTED
                        ? texts.get("onboarding.notice.ready")
                        : texts.get("onboarding.notice.had-one"));
                yield "redirect:/inloggen";
            }
        };
    }

    private static Map<String, String> problems(String password, String again) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (password.strip().length() < SHORTEST) {
            problems.put("wachtwoord", Words.of("onboarding.link.short"));
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            problems.put("wachtwoord", Words.of("onboarding.link.long"));
        } else if (!password.equals(again)) {
            problems.put("nogmaals", Words.of("onboarding.link.unequal"));
        }
        return problems;
    }

    private static String over(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "onboarding/link-over";
    }

    private static String show(String secret, Map<String, String> problems, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("errors", problems);
        return "onboarding/password";
    }
}
