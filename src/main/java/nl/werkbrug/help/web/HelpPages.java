package nl.werkbrug.help.web;

import java.util.List;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.help.FirstSteps;
import nl.werkbrug.help.Glossary;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How Werkbrug works for each role, and what hard words mean; open to everybody. */
@Controller
@RequestMapping("/hulp")
class HelpPages {

    private final FirstSteps steps;
    private final Glossary glossary;
    private final MessageSource texts;

    HelpPages(FirstSteps steps, Glossary glossary, MessageSource texts) {
        this.steps = steps;
        this.glossary = glossary;
        this.texts = texts;
    }

    @GetMapping
    String help(Model model) {
        List<Role> roles = CurrentViewer.find().map(viewer -> viewer.roles().stream().sorted().toList()).orElse(List.of());
        model.addAttribute("roles", roles);
        model.addAttribute("steps", List.of(1, 2, 3, 4));
        model.addAttribute("keys", roles.stream().anyMatch(role -> role != Role.OPERATOR));
        model.addAttribute("guideShown", CurrentViewer.find().flatMap(steps::shown).isPresent());
        return "help/help";
    }

    @GetMapping("/begrippen")
    String words(Model model) {
        model.addAttribute("words", glossary.all());
        return "help/words";
    }

    @PostMapping("/zo-begint-u")
    String firstSteps(@RequestParam(name = "doe", defaultValue = "") String deed, Viewer viewer, RedirectAttributes redirect) {
        boolean away = "weg".equals(deed);
        steps.putAway(away, viewer);
        if (away) {
            redirect.addFlashAttribute("notice", texts.getMessage("help.first.put-away", null, LocaleContextHolder.getLocale()));
        }
        return "redirect:/";
    }
}
