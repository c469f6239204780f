package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * A period for which coaching was granted.
 *
 * @param grant what the decision says
 * @param report what was reported about it
 * @param settlement of the advance for an internal coach
 */
public record CoachingPeriod(
        String id, String coachingId, String dossierId, LocalDate firstDay, LocalDate lastDay, int year, Grant grant,
        Report report, Settlement settlement) {

    /**
     * What was granted.
     *
     * @param hoursWorked the hours that the employee works in the period
     * @param computedMinutes coaching that follows from the regime
     * @param estimate whether that rests on old or doubtful figures
     * @param grantedMinutes as the decision says; null when it names none
     * @param advance paid before for an internal coach; null when none
     */
    public record Grant(
            Regime regime, LocalDate decidedOn, BigDecimal hoursWorked, int computedMinutes, boolean estimate,
            Integer grantedMinutes, Money advance) {}

    /**
     * What was said about it; each null until it was.
     *
     * @param documentId the report as a PDF
     */
    public record Report(
            Evaluation evaluation, Satisfaction satisfaction, String results, String explanation, String by, LocalDate on,
            String documentId) {}

    /** Of the employer. */
    public record Evaluation(Verdict verdict, String text, String by, LocalDate on) {}

    /** Of the employee. */
    public record Satisfaction(Verdict verdict, String text, How how, LocalDate on) {}

    /** What somebody thinks of the coaching. */
    public enum Verdict implements Labelled {
        GOOD("coaching.coaching-period.good"),
        FAIR("coaching.coaching-period.all-right"),
        BAD("coaching.coaching-period.not-good"),
        NO_ANSWER("coaching.coaching-period.does-not-want-to");

        private final String labelKey;

        Verdict(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    /** How the employee was asked: there is no account for employees. */
    public enum How implements Labelled {
        TOGETHER("coaching.coaching-period.filled-in-together-with"),
        ON_PAPER("coaching.coaching-period.copied-from-a-note"),
        ASKED("coaching.coaching-period.asked-the-employee-does");

        private final String labelKey;

        How(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    /** What was fixed and must be paid back; null parts are not known yet. */
    public record Settlement(LocalDate fixedOn, Money fixed, Money reclaim, LocalDate repaidOn) {}

    /** Minutes of coaching that there are: what the decision says, else what was computed. */
    public int minutes() {
        return grant.grantedMinutes() != null ? grant.grantedMinutes() : grant.computedMinutes();
    }

    /** Whether the number of minutes is no more than an estimate. */
    public boolean estimated() {
        return grant.grantedMinutes() == null && grant.estimate();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean reported() {
        return report.on() != null;
    }
}
