package nl.werkbrug.agenda.web;

import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RuleChanges;
import nl.werkbrug.agenda.RuleCheck;
import nl.werkbrug.agenda.RuleDifferences;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator looks at dates that change with the rules, approves them, and applies them a batch at a time. */
@Controller
@RequestMapping("/beheer/termijnen")
class RuleChangePages {

    private static final int SHOWN = 100;
    private static final int BATCH = 500;
    private static final String BACK = "redirect:/beheer/termijnen";

    private final RuleDifferences differences;
    private final RuleChanges changes;
    private final RuleCheck check;

    RuleChangePages(RuleDifferences differences, RuleChanges changes, RuleCheck check) {
        this.differences = differences;
        this.changes = changes;
        this.check = check;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("check", check.state());
        model.addAttribute("found", differences.find(SHOWN));
        model.addAttribute("progress", changes.progress());
        model.addAttribute("failed", changes.failed());
        return "agenda/rule-changes";
    }

    @PostMapping("/goedkeuren")
    String approve(
            @RequestParam(name = "keuze", required = false) List<String> chosen,
            @RequestParam(name = "alles", required = false) String all,
            @RequestParam(name = "gezien", defaultValue = "-1") int seen,
            Viewer viewer,
            RedirectAttributes flash) {
        if (all == null && (chosen == null || chosen.isEmpty())) {
            flash.addFlashAttribute("notice", Words.of("agenda.rule-change.none"));
            return BACK;
        }
        if (all != null && differences.find(0).total() != seen) {
            flash.addFlashAttribute("notice", Words.of("agenda.rule-change.other-list"));
            return BACK;
        }
        int approved = changes.approve(all != null ? null : Set.copyOf(chosen), viewer);
        changes.apply(BATCH);
        flash.addFlashAttribute("notice", approved == 1 ? Words.of("agenda.rule-change.one") : Words.of("agenda.rule-change.more", approved));
        return BACK;
    }

    /** A node compares soon; the page shows what came of it. */
    @PostMapping("/berekenen")
    String compute(Viewer viewer, RedirectAttributes flash) {
        check.ask(viewer);
        flash.addFlashAttribute("notice", Words.of("agenda.rule-changes.asked"));
        return BACK;
    }

    /** Goes on with what was approved. */
    @PostMapping("/verder")
    String goOn() {
        changes.apply(BATCH);
        return BACK;
    }
}
