package nl.werkbrug.subsidy.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.subsidy.trial.HireForecasts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody sees what a planned hire brings. The question is posted, although it changes nothing: what
 * somebody earns and can do stands in no address and no log.
 */
@Controller
class HirePage {

    private static final String VIEW = "subsidy/hire";

    /** The groups a new employee can belong to. */
    private static final List<String> GROUPS = List.of("BANENAFSPRAAK", "ARBEIDSGEHANDICAPT");

    private final HireForecasts forecasts;
    private final PageFormats formats;

    HirePage(HireForecasts forecasts, PageFormats formats) {
        this.forecasts = forecasts;
        this.formats = formats;
    }

    @GetMapping("/wat-levert-het-op")
    String empty(Model model) {
        return show(HireForm.empty(), new Mistakes(), model);
    }

    @PostMapping("/wat-levert-het-op")
    String compute(@RequestParam Map<String, String> typed, Model model) {
        HireForm form = new HireForm(typed);
        Mistakes mistakes = new Mistakes();
        forecasts.compute(form.plan(mistakes), mistakes)
                .ifPresent(forecast -> model.addAttribute("result", new HireView(forecast, formats)));
        return show(form, mistakes, model);
    }

    private static String show(HireForm form, Mistakes mistakes, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", form.onThisPage(mistakes));
        model.addAttribute("groups", GROUPS);
        return VIEW;
    }
}
