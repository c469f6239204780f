package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.deadline.PenaltyExposure;

/**
 * What a late decision costs the authority (dwangsom, artikel 4:17 Awb).
 *
 * @param exposure the amount with its steps, up to and including {@code upTo}
 * @param upTo today, or the day of the decision
 * @param decided whether the decision was taken, so that the amount is final
 * @param daysToGo days until the first day that costs money; zero or less when it came
 */
public record LateDecision(PenaltyExposure exposure, LocalDate upTo, boolean decided, long daysToGo) {

    public boolean tooEarly() {
        return exposure.firstDay() == null;
    }
}
