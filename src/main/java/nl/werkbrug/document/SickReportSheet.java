package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything that UWV asks when an employer reports an employee with a no-riskpolis; article 38a Ziektewet. The employer reports
 * in UWV's portal. No BSN and no cause stands on it.
 *
 * @param wageTaxNumber null when unknown; so are birth date and personnel number
 * @param employedUntil the last day of the employment; null while it goes on
 * @param contractUntil the last day of the contract; null when it is permanent, or nobody told
 * @param foundOutOn when the employer found out that the policy holds, when that was later; null otherwise
 * @param source where the last day to report stands
 * @param full whether the whole daily wage is asked in the first 52 weeks
 * @param wageValue whole percents, with loonkostensubsidie; null without
 */
public record SickReportSheet(
        Letter letter,
        String wageTaxNumber,
        String employee,
        LocalDate birthDate,
        String personnelNumber,
        LocalDate startsOn,
        LocalDate employedUntil,
        LocalDate contractUntil,
        LocalDate firstDay,
        LocalDate foundOutOn,
        LocalDate reportBy,
        String source,
        boolean full,
        Integer wageValue)
        implements DocumentModel {

    public SickReportSheet {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(reportBy, "reportBy");
    }

    /** Whether only the contract says when the employment ends. */
    public boolean endsByContract() {
        return employedUntil == null && contractUntil != null;
    }

    @Override
    public DocumentType type() {
        return DocumentType.SICK_REPORT_SHEET;
    }
}
