package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A letter of the employer about the end of an employment.
 *
 * @param kind to whom, and whether it ends
 * @param wageTaxNumber of the employer, by which an authority knows it; null when unknown
 * @param employee name of the employee
 * @param birthDate of the employee; null when not known
 * @param lastDay the last day of the employment
 * @param toldBefore another last day that was named before, as far as it was sent; null when there was none
 * @param about what an authority knows the employee by, such as "Jobcoach in eigen dienst"; empty for the employee
 * @param things whether something must be brought back
 */
public record EmploymentEndLetter(
        Letter letter, Kind kind, String wageTaxNumber, String employee, LocalDate birthDate, LocalDate lastDay, LocalDate toldBefore,
        List<String> about, boolean things)
        implements DocumentModel {

    /** The letters, each with its subject line. */
    public enum Kind {
        EMPLOYEE("het einde van uw dienstverband"),
        EMPLOYEE_STAYS("uw dienstverband loopt door"),
        AUTHORITY("einde van een dienstverband"),
        AUTHORITY_STAYS("een dienstverband loopt door");

        private final String subject;

        Kind(String subject) {
            this.subject = subject;
        }

        public String subject() {
            return subject;
        }
    }

    public EmploymentEndLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(lastDay, "lastDay");
        about = List.copyOf(about);
    }

    /** Whether an authority reads it. */
    public boolean toAuthority() {
        return kind == Kind.AUTHORITY || kind == Kind.AUTHORITY_STAYS;
    }

    @Override
    public DocumentType type() {
        return toAuthority() ? DocumentType.EMPLOYMENT_END_AUTHORITY : DocumentType.EMPLOYMENT_END;
    }
}
