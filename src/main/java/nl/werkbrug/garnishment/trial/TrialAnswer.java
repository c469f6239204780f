package nl.werkbrug.garnishment.trial;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * How the pay is divided. What the payees get, the set-off and what the employee receives add up to the cash pay.
 *
 * @param seizable the part above the protected amount; empty when no protected amount was needed
 * @param protectedForPeriod the protected amount for the pay period; empty when none was needed
 * @param payees the ordinary garnishments as one, the others one by one, in the order of the question
 * @param forecasts what the coordinating bailiff may make of the pot, when there are several ordinary garnishments
 * @param setOff what the employer may set off
 * @param held what must be withheld and not be paid out yet, because nobody has settled who goes first
 * @param employee what the employee receives, untaxed allowances included
 */
public record TrialAnswer(
        Optional<Money> seizable, Optional<Money> protectedForPeriod, List<Payee> payees, List<Forecast> forecasts,
        Money setOff, Money held, Money employee, List<Line> steps) {

    public TrialAnswer {
        payees = List.copyOf(payees);
        forecasts = List.copyOf(forecasts);
        steps = List.copyOf(steps);
    }

    /**
     * What goes to one payee.
     *
     * @param item its place in the question, from 0; for the ordinary garnishments that of the first
     * @param left what is then still to be paid; empty for what has no total
     * @param held whether it must not be paid out yet
     */
    public record Payee(int item, TrialKind kind, Money amount, Optional<Money> left, boolean held) {}

    /**
     * A guess at the part of one ordinary garnishment: the coordinating bailiff divides.
     *
     * @param item its place in the question, from 0
     */
    public record Forecast(int item, Money amount, Money left) {}

    /** One line of the calculation; the source is empty for plain arithmetic. */
    public record Line(String text, Money amount, String source) {}

    /** All cash pay. */
    public Money cash() {
        return payees.stream().map(Payee::amount).reduce(employee.plus(setOff), Money::plus);
    }
}
