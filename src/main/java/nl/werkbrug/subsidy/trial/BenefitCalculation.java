package nl.werkbrug.subsidy.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.Looked;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import nl.werkbrug.subsidy.calculation.BenefitRight;
import nl.werkbrug.subsidy.calculation.WageCostBenefit;
import nl.werkbrug.subsidy.calculation.WageCostBenefitInput;
import org.springframework.stereotype.Component;

/** Answers a question about loonkostenvoordeel, or says everything that is wrong with it at once. */
@Component
public final class BenefitCalculation {

    private final WageCostBenefitTables tables;

    BenefitCalculation(WageCostBenefitTables tables) {
        this.tables = tables;
    }

    /**
     * The benefit, or empty when there are mistakes; a year without rates is one of them.
     *
     * @param mistakes what is already known to be wrong, such as a number that could not be read; gets the rest
     */
    public Optional<BenefitAnswer> compute(BenefitQuestion question, Mistakes mistakes) {
        check(question, mistakes);
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        var categories = question.categories().stream().map(BenefitQuestion.Category::category).toList();
        Looked<List<BenefitRight>> looked = tables.on(question.on(), categories, question.start());
        if (looked instanceof Looked.Missing<List<BenefitRight>> missing) {
            mistakes.add("peildatum", missing.reason());
            return Optional.empty();
        }
        return Optional.of(answer(question, (Looked.Found<List<BenefitRight>>) looked));
    }

    private static BenefitAnswer answer(BenefitQuestion question, Looked.Found<List<BenefitRight>> found) {
        WageCostBenefit benefit = WageCostBenefit.of(
                new WageCostBenefitInput(question.paidHours(), question.pensionAge(), question.requested()), found.rates());
        return new BenefitAnswer(
                benefit.perYear(), benefit.category().map(each -> BenefitQuestion.Category.valueOf(each.name())),
                found.version(), Line.of(benefit.steps()));
    }

    private static void check(BenefitQuestion question, Mistakes mistakes) {
        SubsidyChecks checks = new SubsidyChecks(mistakes);
        checks.day("peildatum", question.on(), Words.of("subsidy.benefit-calculation.fill-in-a-day"));
        checks.yearHours("verloondeUren", question.paidHours());
        if (question.categories() == null) {
            mistakes.add("categorieen", Words.of("subsidy.benefit-calculation.give-the-groups-to"));
        }
        answered("aowLeeftijd", question.pensionAge(), Words.of("subsidy.benefit-calculation.tell-whether-the-employee"), mistakes);
        answered("aangevraagd", question.requested(), Words.of("subsidy.benefit-calculation.tell-whether-you-ask"), mistakes);
        checkStart(question, checks, mistakes);
    }

    private static void checkStart(BenefitQuestion question, SubsidyChecks checks, Mistakes mistakes) {
        LocalDate start = question.start();
        boolean needed = question.categories() != null && question.categories().contains(BenefitQuestion.Category.OUDERE);
        if (needed || start != null) {
            checks.day("startDienstverband", start, Words.of("subsidy.benefit-calculation.fill-in-the-first"));
        }
        if (start != null && question.on() != null && start.isAfter(question.on())) {
            mistakes.add("startDienstverband", Words.of("subsidy.benefit-calculation.the-first-working-day"));
        }
    }

    private static void answered(String field, Boolean answer, String message, Mistakes mistakes) {
        if (answer == null) {
            mistakes.add(field, message);
        }
    }
}
