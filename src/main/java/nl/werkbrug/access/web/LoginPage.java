package nl.werkbrug.access.web;

import java.util.Map;
import nl.werkbrug.access.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and the page for a form that came too late. */
@Controller
class LoginPage {

    @GetMapping("/inloggen")
    String login(@RequestParam Map<String, String> outcome, Model model) {
        boolean refused = outcome.containsKey("fout") || outcome.containsKey("wacht");
        model.addAttribute("title", refused ? "Fout: Inloggen" : "Inloggen");
        return CurrentViewer.find().isPresent() ? "redirect:/" : "access/login";
    }

    /** Reached by a forward of whatever form had expired, so it answers every method. */
    @RequestMapping("/verlopen")
    String expired() {
        return "web/expired";
    }
}
