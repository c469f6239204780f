package nl.werkbrug.hire.once.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.once.MinutesTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the operator says how long one answer takes, with the source. */
@Controller
@RequestMapping("/beheer/een-keer-verteld")
class MinutesPages {

    private static final String HERE = "redirect:/beheer/een-keer-verteld";

    private final MinutesTable table;
    private final Clock clock;
    private final Texts texts;

    MinutesPages(MinutesTable table, Clock clock, Texts texts) {
        this.table = table;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String show(@ModelAttribute("input") MinutesInput input, Model model) {
        return page(model, Map.of());
    }

    @PostMapping
    String set(@ModelAttribute("input") MinutesInput input, Viewer viewer, Model model, RedirectAttributes flash) {
        Map<String, String> errors = input.errors(DutchTime.today(clock));
        if (!errors.isEmpty()) {
            return page(model, errors);
        }
        table.set(input.checked(), viewer);
        flash.addFlashAttribute("notice", texts.get("hire.notice.minutes"));
        return HERE;
    }

    @PostMapping("/intrekken")
    String withdraw(Viewer viewer, RedirectAttributes flash) {
        table.withdraw(viewer);
        flash.addFlashAttribute("notice", texts.get("hire.notice.no-minutes"));
        return HERE;
    }

    private String page(Model model, Map<String, String> errors) {
        model.addAttribute("current", table.current().orElse(null));
        model.addAttribute("errors", errors);
        return "hire/field-minutes";
    }
}
