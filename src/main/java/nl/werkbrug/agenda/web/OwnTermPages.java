package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.OwnTermInput;
import nl.werkbrug.agenda.OwnTerms;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own terms of a municipality; for its team leads. */
@Controller
@RequestMapping("/termijnen/eigen")
class OwnTermPages {

    private final OwnTerms ownTerms;
    private final TermCatalogue catalogue;
    private final Deadlines deadlines;
    private final Clock clock;

    OwnTermPages(OwnTerms ownTerms, TermCatalogue catalogue, Deadlines deadlines, Clock clock) {
        this.ownTerms = ownTerms;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute("input") OwnTermInput input, Viewer viewer, Model model) {
        return page(viewer, model, Map.of());
    }

    @PostMapping
    String set(@ModelAttribute("input") OwnTermInput input, Viewer viewer, Model model, RedirectAttributes flash) {
        ownTerms.municipality(viewer);
        Map<String, String> errors = input.errors(catalogue, deadlines);
        if (errors.isEmpty() && !ownTerms.set(input.checked(), viewer)) {
            errors = Map.of("dag", Words.of("agenda.own-term.same-day"));
        }
        if (!errors.isEmpty()) {
            return page(viewer, model, errors);
        }
        flash.addFlashAttribute("notice", Words.of("agenda.own-term.kept"));
        return "redirect:/termijnen/eigen";
    }

    @PostMapping("/{id}/beeindigen")
    String end(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        ownTerms.end(id, DutchTime.today(clock), viewer);
        flash.addFlashAttribute("notice", Words.of("agenda.own-term.ended"));
        return "redirect:/termijnen/eigen";
    }

    private String page(Viewer viewer, Model model, Map<String, String> errors) {
        ownTerms.municipality(viewer);
        model.addAttribute("own", ownTerms.list(viewer));
        model.addAttribute("terms", catalogue.all().stream().filter(OwnTermInput::offered).toList());
        model.addAttribute("errors", errors);
        return "agenda/own-terms";
    }
}
