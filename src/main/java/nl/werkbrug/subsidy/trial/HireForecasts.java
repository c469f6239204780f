package nl.werkbrug.subsidy.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import nl.werkbrug.subsidy.WageCostSubsidyTables;
import org.springframework.stereotype.Component;

/** Forecasts what a planned hire brings in its first two years, or says everything that is wrong with the plan at once. */
@Component
public final class HireForecasts {

    private static final int YEARS = 2;

    private final WageCostSubsidyTables subsidies;
    private final WageCostBenefitTables benefits;
    private final Deadlines deadlines;

    HireForecasts(WageCostSubsidyTables subsidies, WageCostBenefitTables benefits, Deadlines deadlines) {
        this.subsidies = subsidies;
        this.benefits = benefits;
        this.deadlines = deadlines;
    }

    /**
     * The forecast, or empty when there are mistakes.
     *
     * @param mistakes what is already known to be wrong, such as a number that could not be read; gets the rest
     */
    public Optional<HireForecast> compute(HirePlan plan, Mistakes mistakes) {
        new HireCheck(mistakes).check(plan);
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(forecast(plan));
        } catch (NotComputable refusal) {
            mistakes.add("dag", refusal.inDutch());
            return Optional.empty();
        }
    }

    private HireForecast forecast(HirePlan plan) {
        LocalDate until = deadlines.compute(
                ChosenTerm.of(TermLength.of(YEARS, TermUnit.YEARS), false), Course.from(plan.start())).end();
        LocalDate flatRateOver = deadlines.compute("PW_10D_5", plan.start()).end();
        List<HireForecast.Phase> phases = new PlannedPhases(subsidies, plan).until(until, flatRateOver);
        return new HireForecast(
                plan.start(), until, phases, PlannedMonths.of(phases),
                new PlannedBenefits(benefits, deadlines, plan).until(until));
    }
}
