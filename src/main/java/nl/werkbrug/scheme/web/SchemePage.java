package nl.werkbrug.scheme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.scheme.Combinations;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody finds out which schemes fit a hire. It asks a few questions, and then only those on which a
 * scheme still waits. The answers are posted and kept nowhere: what somebody has stands in no address and no log.
 */
@Controller
class SchemePage {

    private static final String VIEW = "scheme/page";
    private static final List<Fact> FIRST = List.of(
            Fact.STARTS_ON, Fact.HOURS_PER_WEEK, Fact.PERMANENT, Fact.JOB_KIND, Fact.AGE_AT_START, Fact.RESIDENCE,
            Fact.BENEFIT, Fact.REGISTERED, Fact.WAGE_SUBSIDY_GROUP);
    private static final int AT_ONCE = 6;

    private final Schemes schemes;
    private final Combinations combinations;
    private final HireQuestions questions;
    private final Clock clock;

    SchemePage(Schemes schemes, Combinations combinations, HireQuestions questions, Clock clock) {
        this.schemes = schemes;
        this.combinations = combinations;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/welke-regelingen")
    String empty(Model model) {
        show(new HireForm(Map.of()), new Mistakes(), List.of(), model);
        return VIEW;
    }

    @PostMapping("/welke-regelingen")
    String select(@RequestParam Map<String, String> typed, Model model) {
        HireForm form = new HireForm(typed);
        Mistakes mistakes = new Mistakes();
        HireFacts facts = form.facts(mistakes);
        if (mistakes.isEmpty()) {
            LocalDate today = DutchTime.today(clock);
            List<SchemeAnswer> answers = schemes.select(facts, today);
            PackageView result = new PackageView(answers, combinations.among(PackageView.possible(answers), today));
            model.addAttribute("result", result);
            show(form, mistakes, result.wanted(), model);
        } else {
            show(form, mistakes, List.of(), model);
        }
        return VIEW;
    }

    private void show(HireForm form, Mistakes mistakes, List<Fact> wanted, Model model) {
        List<Fact> next = wanted.stream().filter(fact -> !FIRST.contains(fact)).limit(AT_ONCE).toList();
        Set<Fact> told = new LinkedHashSet<>(FIRST);
        for (Fact fact : Fact.values()) {
            if (!form.value(fact.key()).isEmpty()) {
                told.add(fact);
            }
        }
        model.addAttribute("form", form);
        model.addAttribute("errors", mistakes.byField());
        model.addAttribute("next", questions.of(next));
        model.addAttribute("told", questions.of(new ArrayList<>(told)));
    }
}
