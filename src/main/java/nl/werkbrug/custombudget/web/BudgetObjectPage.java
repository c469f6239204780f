package nl.werkbrug.custombudget.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.dossier.Dossiers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way from a decision about a custom budget to the form of an objection: the own one of an employer, or a letter at the loket. */
@Controller
class BudgetObjectPage {

    private final BudgetObjections objections;
    private final Dossiers dossiers;

    BudgetObjectPage(BudgetObjections objections, Dossiers dossiers) {
        this.objections = objections;
        this.dossiers = dossiers;
    }

    @PostMapping("/maatwerkbudget/{id}/bezwaar")
    String open(@PathVariable String id, Viewer viewer) {
        BudgetRequest it = objections.open(id, viewer);
        boolean employer = dossiers.acts(it.dossierId(), BudgetRequest.SUBJECT, viewer, WorksAs.PAYROLL);
        return "redirect:/werk/" + (employer ? "bezwaar" : "bezwaar-per-brief") + "/" + id;
    }
}
