package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Language;
import nl.werkbrug.subsidy.trial.SubsidyAnswer;
import nl.werkbrug.subsidy.trial.SubsidyCalculation;
import nl.werkbrug.subsidy.trial.SubsidyQuestion;
import org.springframework.stereotype.Service;

/** What a loonkostensubsidie is a month, with every step. */
@Service("wageSubsidyAmounts")
public class Amounts {

    private final SubsidyCalculation calculation;
    private final References references;
    private final Persons persons;

    Amounts(SubsidyCalculation calculation, References references, Persons persons) {
        this.calculation = calculation;
        this.references = references;
        this.persons = persons;
    }

    /**
     * The amount of a subsidy with the hours as they are now.
     *
     * @param wageValue whole percents; null for the flat rate
     * @param ratesOf the day whose figures count: the first day, and later 1 January (article 10d lid 7 Participatiewet)
     * @throws ApplicationRefused when a figure of that day is not known
     */
    public Decision.Basis basis(WageSubsidy it, Integer wageValue, LocalDate ratesOf) {
        return basis(it, wageValue, it.hoursPerWeek(), ratesOf);
    }

    /**
     * The amount of a running subsidy from a day on. The figures are those of its first day in its first year, and of 1 January
     * in every later one. Never of 1 July (article 10d lid 7 Participatiewet).
     *
     * @param wageValue whole percents; null for the flat rate
     * @throws ApplicationRefused when a figure is not known
     */
    public Decision.Basis running(WageSubsidy it, Integer wageValue, BigDecimal hours, LocalDate from) {
        return basis(it, wageValue, hours, from.getYear() == it.startsOn().getYear() ? it.startsOn() : LocalDate.of(from.getYear(), 1, 1));
    }

    private Decision.Basis basis(WageSubsidy it, Integer wageValue, BigDecimal hours, LocalDate ratesOf) {
        Mistakes mistakes = new Mistakes();
        SubsidyQuestion question = new SubsidyQuestion(
                ratesOf, wageValue, hours, it.fullTimeHours(), wageValue == null, age(it, ratesOf));
        SubsidyAnswer answer = Language.DUTCH.during(() -> calculation.compute(question, mistakes)).orElseThrow(() -> new ApplicationRefused(
                "", mistakes.byField().values().stream().collect(Collectors.joining(" "))));
        AmountSteps steps = new AmountSteps(answer.version(), answer.steps().stream()
                .map(line -> new AmountSteps.Step(line.text(), line.amount(), line.source()))
                .toList());
        return new Decision.Basis(
                wageValue, hours, it.fullTimeHours(), answer.perMonth(), answer.perMonthWithCharges(),
                answer.estimate(), steps.toJson());
    }

    private int age(WageSubsidy it, LocalDate on) {
        LocalDate born = persons.find(references.personOf(it.dossierId())).orElseThrow().birthDate();
        return Period.between(born, on).getYears();
    }
}
