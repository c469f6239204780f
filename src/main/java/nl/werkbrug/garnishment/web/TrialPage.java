package nl.werkbrug.garnishment.web;

import java.util.Map;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.garnishment.trial.TrialCalculation;
import nl.werkbrug.garnishment.trial.TrialKind;
import nl.werkbrug.garnishment.trial.TrialPeriod;
import nl.werkbrug.garnishment.trial.TrialPrecedence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody divides a wage with garnishments. The question is posted, although it changes nothing: what
 * somebody earns and owes stands in no address and no log.
 */
@Controller
class TrialPage {

    private static final String VIEW = "garnishment/trial";

    @GetMapping("/loonbeslag-berekenen")
    String empty(Model model) {
        return show(TrialForm.empty(), new Mistakes(), model);
    }

    @PostMapping("/loonbeslag-berekenen")
    String compute(@RequestParam Map<String, String> typed, Model model) {
        TrialForm form = new TrialForm(typed);
        Mistakes mistakes = new Mistakes();
        TrialCalculation.compute(form.question(mistakes), mistakes)
                .ifPresent(answer -> model.addAttribute("result", new TrialView(answer, form.filledRows())));
        return show(form, mistakes, model);
    }

    private static String show(TrialForm form, Mistakes mistakes, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", form.onThisPage(mistakes));
        model.addAttribute("periods", TrialPeriod.values());
        model.addAttribute("kinds", TrialKind.values());
        model.addAttribute("precedences", TrialPrecedence.values());
        return VIEW;
    }
}
