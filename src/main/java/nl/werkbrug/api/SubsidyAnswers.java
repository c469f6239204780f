package nl.werkbrug.api;

import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.subsidy.trial.BenefitAnswer;
import nl.werkbrug.subsidy.trial.Line;
import nl.werkbrug.subsidy.trial.SubsidyAnswer;

/** The answers about subsidies; all amounts in euros with two decimals. */
final class SubsidyAnswers {

    private SubsidyAnswers() {}

    /** Loonkostensubsidie a month; {@code voorlopig} when a rate behind it is not confirmed. */
    record Subsidie(
            BigDecimal perMaandExclusief, BigDecimal perMaandInclusief, String tariefVersie, boolean voorlopig,
            List<Stap> stappen) {}

    /** Loonkostenvoordeel in a calendar year; the category is null when there is nothing. */
    record Voordeel(BigDecimal bedragPerJaar, String categorie, String tariefVersie, List<Stap> stappen) {}

    /** One step of the explanation. */
    record Stap(String omschrijving, BigDecimal bedrag, String bron) {}

    static Subsidie of(SubsidyAnswer answer) {
        return new Subsidie(answer.perMonth().inEuros(), answer.perMonthWithCharges().inEuros(), answer.version(),
                answer.estimate(), steps(answer.steps()));
    }

    static Voordeel of(BenefitAnswer answer) {
        return new Voordeel(answer.perYear().inEuros(), answer.category().map(Enum::name).orElse(null), answer.version(),
                steps(answer.steps()));
    }

    private static List<Stap> steps(List<Line> lines) {
        return lines.stream().map(line -> new Stap(line.text(), line.amount().inEuros(), line.source())).toList();
    }
}
