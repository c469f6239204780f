package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.HireFacts.Statement;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import org.springframework.stereotype.Component;

/** Starts a loonkostenvoordeel with what is known of a hire. */
@Component
class BenefitStart implements SchemeStart {

    private static final Map<Scheme, BenefitCategory> CATEGORIES = Map.of(
            Scheme.WAGE_COST_BENEFIT_DISABLED, BenefitCategory.ARBEIDSGEHANDICAPT,
            Scheme.WAGE_COST_BENEFIT_REASSIGNED, BenefitCategory.HERPLAATST,
            Scheme.WAGE_COST_BENEFIT_REGISTER, BenefitCategory.BANENAFSPRAAK,
            Scheme.WAGE_COST_BENEFIT_OLDER, BenefitCategory.OUDERE);

    /**
     * The statement that each needs. The banenafspraak needs none since 2026; for an older employee from before 2024 it was asked
     * long ago, for it must be asked within three months.
     */
    private static final Map<BenefitCategory, Fact> STATEMENTS = Map.of(
            BenefitCategory.ARBEIDSGEHANDICAPT, Fact.STATEMENT_DISABLED, BenefitCategory.HERPLAATST, Fact.STATEMENT_REASSIGNED);

    private final BenefitLives lives;
    private final ReturnPeriods periods;
    private final HireKnowledge knowledge;

    BenefitStart(BenefitLives lives, ReturnPeriods periods, HireKnowledge knowledge) {
        this.lives = lives;
        this.periods = periods;
        this.knowledge = knowledge;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return CATEGORIES.containsKey(scheme);
    }

    @Override
    public Optional<String> obstacle(Hire hire, Scheme scheme) {
        Fact needed = begins(CATEGORIES.get(scheme));
        if (!knowledge.of(hire).knows(needed)) {
            return Optional.of(Words.of("wagecostbenefit.benefit-start.for-the-wage-cost", needed.label()));
        }
        return periods.of(hire.employerId()).isPresent()
                ? Optional.empty()
                : Optional.of(Words.of("wagecostbenefit.benefit-start.do-you-file-the"));
    }

    @Override
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        BenefitCategory category = CATEGORIES.get(scheme);
        HireFacts known = knowledge.of(hire);
        LocalDate startsOn = known.get(begins(category), LocalDate.class).orElseThrow();
        boolean asks = Optional.ofNullable(STATEMENTS.get(category))
                .filter(fact -> known.get(fact, Statement.class).filter(Statement.GRANTED::equals).isEmpty())
                .isPresent();
        lives.begin(hire, category, periods.of(hire.employerId()).orElseThrow(), startsOn, asks, viewer);
    }

    /** With which fact it begins. */
    static Fact begins(BenefitCategory category) {
        return category == BenefitCategory.HERPLAATST ? Fact.RESUMED_ON : Fact.STARTS_ON;
    }
}
