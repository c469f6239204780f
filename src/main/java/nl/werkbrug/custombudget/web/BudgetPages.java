package nl.werkbrug.custombudget.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDesk;
import nl.werkbrug.custombudget.BudgetEffects;
import nl.werkbrug.custombudget.BudgetMoney;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetSetup;
import nl.werkbrug.custombudget.BudgetYear;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What there is of the custom budget of a municipality, year by year, and what it brought; for its loket. */
@Controller
class BudgetPages {

    static final String PAGE = "/maatwerkbudget";

    private static final int MOST_YEARS = 5;

    private final BudgetDesk desk;
    private final BudgetMoney money;
    private final BudgetEffects effects;

    BudgetPages(BudgetDesk desk, BudgetMoney money, BudgetEffects effects) {
        this.desk = desk;
        this.money = money;
        this.effects = effects;
    }

    /**
     * One year, with what became of its money.
     *
     * @param since when the custom budget began; null when that was not later than the first day of the year
     */
    record Line(int year, LocalDate since, BudgetYear budget, BudgetEffects.Figures figures) {

        /** How wide the bar of an amount is, such as {@code 25%}; a small amount is seen too. */
        public String width(Money amount) {
            long whole = Math.max(budget.ceiling().cents(), budget.used().cents());
            return whole == 0 || amount.isZero() ? "0%" : Math.max(1, amount.cents() * 100 / whole) + "%";
        }
    }

    @GetMapping(PAGE)
    String overview(Viewer viewer, Model model) {
        String municipality = desk.worksAt(viewer);
        List<BudgetSetup> versions = desk.list(viewer);
        List<Line> lines = new ArrayList<>();
        LocalDate begun = versions.isEmpty() ? null : versions.get(versions.size() - 1).validFrom();
        int first = begun == null ? money.year() + 1 : begun.getYear();
        for (int year = money.year(); year >= Math.max(first, money.year() - MOST_YEARS); year--) {
            LocalDate since = year == first && begun.getDayOfYear() > 1 ? begun : null;
            lines.add(new Line(year, since, money.of(municipality, year), effects.figures(municipality, year)));
        }
        model.addAttribute("lines", lines);
        model.addAttribute("versions", versions);
        model.addAttribute("changes", BudgetRequest.Change.values());
        model.addAttribute("leads", viewer.is(Role.LOKET_TEAM_LEAD));
        return "custombudget/overview";
    }
}
