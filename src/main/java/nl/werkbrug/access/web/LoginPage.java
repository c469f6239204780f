package nl.werkbrug.access.web;

import java.util.Map;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and the page for a form that came too late. */
@Controller
class LoginPage {

    private final Texts texts;

    LoginPage(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/inloggen")
    String login(@RequestParam Map<String, String> outcome, Model model) {
        boolean refused = outcome.containsKey("fout") || outcome.containsKey("wacht");
        model.addAttribute("title", refused ? texts.get("access.login.refused") : texts.get("access.login.inloggen"));
        return CurrentViewer.find().isPresent() ? "redirect:/" : "access/login";
    }

    /** Reached by a forward of whatever form had expired, so it answers every method. */
    @RequestMapping("/verlopen")
    String expired() {
        return "web/expired";
    }
}
