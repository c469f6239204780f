package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The report about a period of job coaching, with what the protocols of UWV ask: the log, results, the coach's explanation, the
 * evaluation of the employer and the satisfaction of the employee, both to be signed.
 *
 * @param letter from who coaches to who pays
 * @param hours what there was and what was used, in hours
 * @param visits the log; may be empty
 * @param evaluation of the employer; null when none came
 * @param satisfaction of the employee; null when nobody asked
 * @param by who made the report; null when it is not known
 */
public record JobCoachReport(
        Letter letter,
        Who who,
        Period period,
        Hours hours,
        List<Visit> visits,
        String results,
        String explanation,
        Voice evaluation,
        Voice satisfaction,
        String by)
        implements DocumentModel {

    public JobCoachReport {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(hours, "hours");
        visits = List.copyOf(visits);
    }

    /** @param coach the name of the coach, with the organisation when there is one */
    public record Who(String employee, String employer, String coach) {}

    /**
     * @param kind "jobcoach van buiten" or "jobcoach in eigen dienst"
     * @param span "halfjaar", "jaar", or "periode" when its length is free
     * @param regime in Dutch
     * @param year of coaching: 1, 2, or 3 and later
     */
    public record Period(String kind, String span, LocalDate first, LocalDate last, String regime, int year) {}

    /** @param estimate whether the number of hours that there was is an estimate */
    public record Hours(BigDecimal there, BigDecimal used, boolean estimate) {}

    /**
     * A line of the log, in minutes.
     *
     * @param group of how many; 1 for the employee alone
     * @param counted what counts for this employee
     */
    public record Visit(LocalDate on, String activity, int minutes, int travel, int group, int counted) {}

    /**
     * What somebody said.
     *
     * @param how how it was asked, or who speaks; null when nothing is to be said about it
     */
    public record Voice(String verdict, String text, String how, LocalDate on) {}

    @Override
    public DocumentType type() {
        return DocumentType.JOB_COACH_REPORT;
    }
}
