package nl.werkbrug.deadline.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.PublicCalculation;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody computes a term. It is a question with an answer, so it works with GET: the address holds the
 * whole question and can be kept or sent on.
 */
@Controller
class CalculationPage {

    private final PublicCalculation calculation;
    private final List<Choice> choices;

    CalculationPage(PublicCalculation calculation, TermCatalogue catalogue) {
        this.calculation = calculation;
        this.choices = catalogue.all().stream()
                .flatMap(term -> term.text().title().map(title -> new Choice(term, title)).stream())
                .toList();
    }

    /** A term in the list. */
    record Choice(Term term, String title) {

        public String code() {
            return term.code();
        }

        public String label() {
            return Words.of("deadline.choice.label", KeptWords.shown(title), term.shownLength(), KeptWords.shown(term.countsFrom()));
        }
    }

    @GetMapping("/termijn-berekenen")
    String page(@RequestParam Map<String, String> typed, Model model) {
        CalculationForm form = new CalculationForm(typed);
        Mistakes mistakes = new Mistakes();
        if (form.isSent()) {
            calculation.compute(form.question(mistakes), mistakes)
                    .ifPresent(result -> model.addAttribute("result", result));
        }
        model.addAttribute("form", form);
        model.addAttribute("errors", form.onThisPage(mistakes));
        model.addAttribute("choices", choices.stream().sorted(Comparator.comparing(Choice::label)).toList());
        model.addAttribute("units", UnitChoice.values());
        return "deadline/calculation";
    }
}
