package nl.werkbrug.access.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team lead names who stands in for a colleague, such as one who is ill: first for whom, then who. */
@Controller
@RequestMapping("/vervanging/collega")
class StandInForPages {

    private final StandIns standIns;
    private final Clock clock;

    StandInForPages(StandIns standIns, Clock clock) {
        this.standIns = standIns;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(name = "voor", defaultValue = "") String userId, Viewer viewer, Model model) {
        return show(model, userId, new StandInInput(null, null, null, null), Map.of(), viewer);
    }

    @PostMapping
    String name(
            @RequestParam(name = "voor") String userId, @ModelAttribute("input") StandInInput input, Viewer viewer, Model model,
            RedirectAttributes redirect) {
        Map<String, String> errors = input.errors(DutchTime.today(clock));
        if (errors.containsKey("collega")) {
            errors.put("collega", Words.of("access.stand-in.who-for"));
        }
        if (!errors.isEmpty()) {
            return show(model, userId, input, errors, viewer);
        }
        if (!standIns.nameFor(userId, input.collega(), input.until(), viewer)) {
            return show(model, userId, input, Map.of("collega", Words.of("access.stand-in.cannot-that")), viewer);
        }
        redirect.addFlashAttribute("notice", Words.of("access.stand-in.recorded"));
        return "redirect:/vervanging";
    }

    private String show(Model model, String userId, StandInInput input, Map<String, String> errors, Viewer viewer) {
        List<Colleague> led = standIns.led(viewer);
        if (led.isEmpty()) {
            throw new NotVisible("stand-in", "collega");
        }
        model.addAttribute("led", led);
        model.addAttribute("whom", led.stream().filter(it -> it.userId().equals(userId)).findFirst().orElse(null));
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        model.addAttribute("candidates", userId.isEmpty() ? List.of() : standIns.candidatesFor(userId, viewer));
        return "access/stand-in-for";
    }
}
