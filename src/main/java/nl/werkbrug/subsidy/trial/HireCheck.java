package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.shared.Words;

/** Finds everything wrong with a planned hire; the fields have the names of the page. */
final class HireCheck {

    /** The first day of which the minimum wage is known. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    /** A forecast further away would be a guess. */
    private static final int LAST_YEAR = 2030;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

    private final Mistakes mistakes;
    private final SubsidyChecks checks;

    HireCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.checks = new SubsidyChecks(mistakes);
    }

    void check(HirePlan plan) {
        start(plan.start());
        checks.age("leeftijd", plan.age());
        checks.weekHours("uren", plan.hours());
        checks.weekHours("voltijdUren", plan.fullTimeHours());
        wage(plan.wage());
        checks.wageValue("loonwaarde", plan.wageValue(), plan.measured());
        if (plan.category() != null) {
            category(plan.category());
            checks.yearHours("verloondeUren", plan.paidHours());
        }
    }

    private void start(LocalDate start) {
        if (start == null) {
            mistakes.add("dag", Words.of("subsidy.hire-check.fill-in-the-first"));
        } else if (start.isBefore(FIRST) || start.getYear() > LAST_YEAR) {
            mistakes.add("dag", Words.of("subsidy.hire-check.choose-a-first-working", LAST_YEAR));
        }
    }

    private void wage(BigDecimal wage) {
        if (wage != null && (wage.signum() < 0 || wage.compareTo(LARGEST) > 0)) {
            mistakes.add("brutoloon", Words.of("subsidy.hire-check.fill-in-an-amount"));
        }
    }

    private void category(BenefitQuestion.Category category) {
        if (category != BenefitQuestion.Category.ARBEIDSGEHANDICAPT && category != BenefitQuestion.Category.BANENAFSPRAAK) {
            mistakes.add("lkv", Words.of("subsidy.hire-check.this-benefit-does-not"));
        }
    }
}
