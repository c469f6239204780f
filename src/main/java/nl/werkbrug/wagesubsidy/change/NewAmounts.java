package nl.werkbrug.wagesubsidy.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Persons;
import nl.werkbrug.subsidy.trial.SubsidyAnswer;
import nl.werkbrug.subsidy.trial.SubsidyCalculation;
import nl.werkbrug.subsidy.trial.SubsidyQuestion;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.SubsidyMonths;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a running loonkostensubsidie is a month, with the figures that count on a day. */
@Component
class NewAmounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SubsidyCalculation calculation;
    private final References references;
    private final Persons persons;

    NewAmounts(SubsidyCalculation calculation, References references, Persons persons) {
        this.calculation = calculation;
        this.references = references;
        this.persons = persons;
    }

    /** A figure of the day is not known; the message says which, in Dutch. */
    static final class FigureMissing extends RuntimeException {
        FigureMissing(String inDutch) {
            super(inDutch);
        }
    }

    private record Kept(String version, List<KeptStep> steps) {}

    private record KeptStep(String text, long cents, String source) {}

    /**
     * The day whose figures count: the first day of the subsidy in its first year, and 1 January in every later one. Never
     * 1 July (article 10d lid 7 Participatiewet).
     */
    static LocalDate figuresOf(LocalDate startsOn, LocalDate day) {
        return day.getYear() == startsOn.getYear() ? startsOn : SubsidyMonths.newYear(day.getYear());
    }

    /**
     * The amount from a day on.
     *
     * @param wageValue whole percents; null for the flat rate
     * @throws FigureMissing when a figure of that day is not known
     */
    Decision.Basis from(LocalDate day, WageSubsidy it, Integer wageValue, BigDecimal hours) {
        LocalDate figures = figuresOf(it.startsOn(), day);
        Mistakes mistakes = new Mistakes();
        SubsidyQuestion question = new SubsidyQuestion(
                figures, wageValue, hours, it.fullTimeHours(), wageValue == null, age(it, figures));
        SubsidyAnswer answer = calculation.compute(question, mistakes)
                .orElseThrow(() -> new FigureMissing(String.join(" ", mistakes.byField().values())));
        return new Decision.Basis(
                wageValue, hours, it.fullTimeHours(), answer.perMonth(), answer.perMonthWithCharges(), answer.estimate(),
                json(answer));
    }

    private static String json(SubsidyAnswer answer) {
        return JSON.writeValueAsString(new Kept(answer.version(), answer.steps().stream()
                .map(it -> new KeptStep(it.text(), it.amount().cents(), it.source()))
                .toList()));
    }

    private int age(WageSubsidy it, LocalDate on) {
        LocalDate born = persons.find(references.personOf(it.dossierId())).orElseThrow().birthDate();
        return Period.between(born, on).getYears();
    }
}
