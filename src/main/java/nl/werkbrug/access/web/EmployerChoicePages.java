package nl.werkbrug.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkbrug.access.EmployerChoices;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing for which employer one works, and what is said when a form was opened for another. */
@Controller
class EmployerChoicePages {

    static final String REFUSED = "/werkt-voor/geweigerd";

    /** Only our own addresses, and nothing that a browser could read as another site or a second header. */
    private static final Pattern OURS = Pattern.compile("/([A-Za-z0-9][A-Za-z0-9/._~-]{0,300})?(\\?[A-Za-z0-9._~%&=+-]{0,300})?");

    private final EmployerChoices choices;

    EmployerChoicePages(EmployerChoices choices) {
        this.choices = choices;
    }

    @GetMapping("/werkt-voor")
    String choose(
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "naar", defaultValue = "") String other,
            @RequestParam(name = "terug", defaultValue = "/") String back,
            @RequestParam(name = "bewaard", defaultValue = "false") boolean kept,
            Viewer viewer,
            Model model) {
        mustBeAtEmployer(viewer);
        List<EmployerChoices.Choice> found = choices.of(viewer, text);
        model.addAttribute("more", found.size() > EmployerChoices.SHOWN);
        model.addAttribute("employers", found.subList(0, Math.min(found.size(), EmployerChoices.SHOWN)));
        model.addAttribute("text", text.strip());
        model.addAttribute("other", other.isEmpty() ? null : choices.one(other, viewer).orElse(null));
        model.addAttribute("asked", !other.isEmpty());
        model.addAttribute("kept", kept);
        model.addAttribute("back", ours(back));
        return "access/works-for";
    }

    @PostMapping("/werkt-voor")
    String chosen(
            @RequestParam(name = "werkgever", defaultValue = "") String employer,
            @RequestParam(name = "terug", defaultValue = "/") String back,
            HttpServletRequest request,
            Viewer viewer) {
        mustBeAtEmployer(viewer);
        choices.choose(employer.isEmpty() ? null : employer, viewer, request.getSession());
        return "redirect:" + ours(back);
    }

    /** Where {@link OpenedFor} leads a form that was opened for another employer: nothing was done, and what was typed goes along. */
    @RequestMapping(REFUSED)
    String refused(HttpServletRequest request, Viewer viewer, Model model) {
        OpenedFor.Refused refused = OpenedFor.refused(request).orElseThrow(() -> new NotVisible("page", REFUSED));
        model.addAttribute("refused", refused);
        model.addAttribute("other", choices.one(refused.openedFor(), viewer).orElse(null));
        model.addAttribute("fields", refused.files() ? Map.of() : refused.fields());
        return "access/works-for-refused";
    }

    private static void mustBeAtEmployer(Viewer viewer) {
        if (!viewer.atEmployer()) {
            throw new NotVisible("page", "/werkt-voor");
        }
    }

    private static String ours(String back) {
        return OURS.matcher(back).matches() ? back : "/";
    }
}
