package nl.werkbrug.access.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
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

/** Naming a colleague who stands in for the viewer. */
@Controller
@RequestMapping("/vervanging")
class StandInPages {

    private final StandIns standIns;
    private final Clock clock;

    StandInPages(StandIns standIns, Clock clock) {
        this.standIns = standIns;
        this.clock = clock;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        return show(model, new StandInInput(null, null, null, null), Map.of(), viewer);
    }

    @PostMapping
    String name(
            @ModelAttribute("input") StandInInput input, Viewer viewer, Model model, RedirectAttributes redirect) {
        Map<String, String> errors = input.errors(DutchTime.today(clock));
        if (!errors.isEmpty()) {
            return show(model, input, errors, viewer);
        }
        if (!standIns.name(input.collega(), input.until(), viewer)) {
            return show(model, input, Map.of("collega", Words.of("access.stand-in.cannot")), viewer);
        }
        redirect.addFlashAttribute("notice", Words.of("access.stand-in.recorded"));
        return "redirect:/vervanging";
    }

    @PostMapping("/{id}/stoppen")
    String end(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        standIns.end(id, viewer);
        redirect.addFlashAttribute("notice", Words.of("access.stand-in.stopped"));
        return "redirect:/vervanging";
    }

    private String show(Model model, StandInInput input, Map<String, String> errors, Viewer viewer) {
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        model.addAttribute("candidates", standIns.candidates(viewer));
        model.addAttribute("own", standIns.ofViewer(viewer));
        model.addAttribute("arranged", standIns.arranged(viewer));
        model.addAttribute("leads", !standIns.led(viewer).isEmpty());
        model.addAttribute("others", standIns.byViewer(viewer));
        return "access/stand-ins";
    }
}
