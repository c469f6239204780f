package nl.werkbrug.custombudget.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way from a decision about a custom budget to the form of an objection: the own one of who asked, or a letter at the loket. */
@Controller
class BudgetObjectPage {

    private final BudgetObjections objections;
    private final BudgetRequestTable requests;

    BudgetObjectPage(BudgetObjections objections, BudgetRequestTable requests) {
        this.objections = objections;
        this.requests = requests;
    }

    @PostMapping("/maatwerkbudget/{id}/bezwaar")
    String open(@PathVariable String id, Viewer viewer) {
        BudgetRequest it = objections.open(id, viewer);
        boolean own = it.asker().part() != WorksAs.LOKET && requests.ownOne(id, viewer).isPresent();
        return "redirect:/werk/" + (own ? "bezwaar" : "bezwaar-per-brief") + "/" + id;
    }
}
