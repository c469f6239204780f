package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    public enum Verdict {
        GOOD("goed"),
        FAIR("gaat wel"),
        BAD("niet goed"),
        NO_ANSWER("wil niets zeggen");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /** How the employee was asked: there is no account for employees. */
    public enum How {
        TOGETHER("ingevuld samen met de werknemer"),
        ON_PAPER("overgenomen van een briefje van de werknemer"),
        ASKED("gevraagd; de werknemer wil niets zeggen");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
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
