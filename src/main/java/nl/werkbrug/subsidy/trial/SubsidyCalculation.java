package nl.werkbrug.subsidy.trial;

import java.util.Optional;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.Looked;
import nl.werkbrug.subsidy.WageCostSubsidyTables;
import nl.werkbrug.subsidy.calculation.WageCostSubsidy;
import nl.werkbrug.subsidy.calculation.WageCostSubsidyInput;
import nl.werkbrug.subsidy.calculation.WageCostSubsidyRates;
import org.springframework.stereotype.Component;

/** Answers a question about loonkostensubsidie, or says everything that is wrong with it at once. */
@Component
public final class SubsidyCalculation {

    private final WageCostSubsidyTables tables;

    SubsidyCalculation(WageCostSubsidyTables tables) {
        this.tables = tables;
    }

    /**
     * The subsidy, or empty when there are mistakes; a day without a rate is one of them.
     *
     * @param mistakes what is already known to be wrong, such as a number that could not be read; gets the rest
     */
    public Optional<SubsidyAnswer> compute(SubsidyQuestion question, Mistakes mistakes) {
        SubsidyChecks checks = new SubsidyChecks(mistakes);
        checks.day("peildatum", question.on(), Words.of("subsidy.subsidy-calculation.fill-in-the-day"));
        checks.wageValue("loonwaarde", question.wageValue(), !question.hasFlatRate());
        checks.weekHours("uren", question.hours());
        checks.weekHours("voltijdUren", question.fullTimeHours());
        checks.age("leeftijd", question.age());
        return mistakes.isEmpty() ? answer(question, mistakes) : Optional.empty();
    }

    private Optional<SubsidyAnswer> answer(SubsidyQuestion question, Mistakes mistakes) {
        int age = question.age() == null ? WageCostSubsidyTables.ADULT : question.age();
        Looked<WageCostSubsidyRates> looked = tables.on(question.on(), age);
        if (looked instanceof Looked.Missing<WageCostSubsidyRates> missing) {
            mistakes.add("peildatum", missing.reason());
            return Optional.empty();
        }
        var found = (Looked.Found<WageCostSubsidyRates>) looked;
        WageCostSubsidy subsidy = WageCostSubsidy.of(input(question), found.rates());
        return Optional.of(new SubsidyAnswer(subsidy.perMonth(), subsidy.perMonthWithCharges(), found.version(),
                subsidy.estimate(), Line.of(subsidy.steps())));
    }

    private static WageCostSubsidyInput input(SubsidyQuestion question) {
        return question.hasFlatRate()
                ? WageCostSubsidyInput.flatRate(question.hours(), question.fullTimeHours())
                : WageCostSubsidyInput.measured(question.wageValue(), question.hours(), question.fullTimeHours());
    }
}
