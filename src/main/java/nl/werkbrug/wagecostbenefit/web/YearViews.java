package nl.werkbrug.wagecostbenefit.web;

import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagecostbenefit.year.BenefitYear;
import nl.werkbrug.wagecostbenefit.year.YearCheck;
import nl.werkbrug.wagecostbenefit.year.Years;
import org.springframework.stereotype.Component;

/** A year as a page or a task shows it. */
@Component("benefitYearViews")
class YearViews {

    private final Years years;
    private final Deadlines deadlines;

    YearViews(Years years, Deadlines deadlines) {
        this.years = years;
        this.deadlines = deadlines;
    }

    /**
     * The page.
     *
     * @param own what was worked out for all employees together
     * @param decision the term of the decision, with what happens in silence
     */
    record View(BenefitYear year, List<YearCheck.Line> lines, Money own, boolean estimate, Term decision) {

        public boolean differs() {
            return lines.stream().anyMatch(line -> !line.differences().isEmpty());
        }

        /** Whether somebody typed what the overview says. */
        public boolean typed() {
            return lines.stream().anyMatch(line -> line.overview() != null);
        }
    }

    View of(BenefitYear it) {
        List<YearCheck.Line> lines = years.check(it);
        Money own = lines.stream().map(line -> line.row().amount().amount()).reduce(Money.ZERO, Money::plus);
        boolean estimate = lines.stream().anyMatch(line -> line.row().amount().estimate());
        return new View(it, lines, own, estimate, deadlines.term("WTL_DECISION"));
    }
}
