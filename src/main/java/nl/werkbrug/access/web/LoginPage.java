package nl.werkbrug.access.web;

import nl.werkbrug.access.CurrentViewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The login page, and the page for a form that came too late. */
@Controller
class LoginPage {

    @GetMapping("/inloggen")
    String login() {
        return CurrentViewer.find().isPresent() ? "redirect:/" : "access/login";
    }

    /** Reached by a forward of whatever form had expired, so it answers every method. */
    @RequestMapping("/verlopen")
    String expired() {
        return "web/expired";
    }
}
