package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/**
 * Explains the garnishment, or the deduction by law, to the employee.
 *
 * @param letter addressed to the employee
 * @param about which garnishment it is
 * @param bailiffContact how to reach the bailiff, or null
 * @param terms the dates that matter to the employee
 * @param protection what the employee keeps, or null when the bailiff has not said it yet
 * @param help where the municipality helps with debts, or null
 */
public record EmployeeLeaflet(
        Letter letter, GarnishmentRef about, String bailiffContact, Terms terms, Protection protection, Help help)
        implements DocumentModel {

    public EmployeeLeaflet {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(terms, "terms");
    }

    @Override
    public String matter() {
        return about.matter();
    }

    @Override
    public DocumentType type() {
        return about.seizure() ? DocumentType.EMPLOYEE_LEAFLET : DocumentType.DEDUCTION_LEAFLET;
    }

    /**
     * Dates under Rv 476a lid 1, computed by the caller.
     *
     * @param askToWaitUntil last day on which the employee can ask in writing to wait
     * @param sentFrom first day on which the declaration may go out
     * @param sentFromAfterRequest that day when the employee asked to wait
     */
    public record Terms(LocalDate askToWaitUntil, LocalDate sentFrom, LocalDate sentFromAfterRequest) {
        public Terms {
            Objects.requireNonNull(askToWaitUntil, "askToWaitUntil");
            Objects.requireNonNull(sentFrom, "sentFrom");
            Objects.requireNonNull(sentFromAfterRequest, "sentFromAfterRequest");
        }
    }

    /** The protected amount (beslagvrije voet) per period and the bailiff's notice that states it. */
    public record Protection(Money amount, PayPeriod period, LocalDate noticeOn) {}

    /** The municipality's debt help; phone and site may be null. */
    public record Help(String name, String phone, String site) {}
}
