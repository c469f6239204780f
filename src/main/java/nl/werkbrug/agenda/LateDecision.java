package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.deadline.PenaltyExposure;

/**
 * What a late decision costs the authority (dwangsom, artikel 4:17 Awb).
 *
 * @param exposure the amount with its steps, up to and including {@code upTo}
 * @param upTo today, the day of the decision, or the day on which the clock was withdrawn
 * @param decided whether the decision was taken, so that the amount is final
 * @param dropped whether the clock was withdrawn without a decision; nothing is counted after that day
 * @param daysToGo days until the first day that costs money; zero or less when it came
 */
public record LateDecision(PenaltyExposure exposure, LocalDate upTo, boolean decided, boolean dropped, long daysToGo) {

    public boolean tooEarly() {
        return exposure.firstDay() == null;
    }
}
