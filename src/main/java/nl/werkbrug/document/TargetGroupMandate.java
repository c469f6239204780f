package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * With this paper an employee lets the employer ask UWV for a doelgroepverklaring; article 2.7 and 2.15 Wet tegemoetkomingen
 * loondomein. Two parts: one for the employee, one for the employer. No BSN is printed: it is written by hand.
 *
 * @param birthDate null when unknown
 * @param group for whom the statement is, as it fits after "doelgroepverklaring"
 * @param startsOn the first day of the job, or of working again
 * @param wageTaxNumber null when unknown
 */
public record TargetGroupMandate(
        Letter letter, String employee, LocalDate birthDate, String group, LocalDate startsOn, String wageTaxNumber)
        implements DocumentModel {

    public TargetGroupMandate {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(group, "group");
    }

    @Override
    public DocumentType type() {
        return DocumentType.TARGET_GROUP_MANDATE;
    }
}
