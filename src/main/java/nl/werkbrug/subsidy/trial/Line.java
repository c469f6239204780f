package nl.werkbrug.subsidy.trial;

import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.calculation.CalculationStep;

/** One line of a calculation; the source is empty for plain arithmetic. */
public record Line(String text, Money amount, String source) {

    static List<Line> of(List<CalculationStep> steps) {
        return steps.stream().map(step -> new Line(step.text(), step.amount(), step.source())).toList();
    }
}
