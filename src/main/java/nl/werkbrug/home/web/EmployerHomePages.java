package nl.werkbrug.home.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.home.EmployerHome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home of an employer. That it was read is logged, because it names people. */
@Controller
class EmployerHomePages {

    private final EmployerHome home;
    private final AuditTrail audit;

    EmployerHomePages(EmployerHome home, AuditTrail audit) {
        this.home = home;
        this.audit = audit;
    }

    @GetMapping("/overzicht")
    String show(@RequestParam(name = "pagina", defaultValue = "") String page, Viewer viewer, Model model) {
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        model.addAttribute("home", home.of(number, viewer));
        audit.read(viewer.userId(), "employer-home", "page " + number);
        return "home/employer";
    }
}
