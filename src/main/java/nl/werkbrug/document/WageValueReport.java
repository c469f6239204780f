package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The report of a measurement of the wage value, with the fields of the model in Staatscourant 2021, 9937.
 *
 * @param letter from the municipality to the employer
 * @param tasks one to five main tasks
 * @param percent the wage value in whole percents
 * @param doubt what is not sure about the way it was computed, in Dutch; null when nothing
 * @param explanation why the expert came to these numbers
 * @param changedBecause why the report differs from its concept; null when it does not
 */
public record WageValueReport(
        Letter letter,
        Employee employee,
        Days days,
        Employer employer,
        Work work,
        Expert expert,
        List<Task> tasks,
        int percent,
        String doubt,
        String explanation,
        String changedBecause,
        Views views)
        implements DocumentModel {

    public WageValueReport {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(days, "days");
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("A report has at least one task");
        }
    }

    public record Employee(String name, LocalDate birthDate) {}

    /**
     * @param visit of the visit to the workplace
     * @param report on which the report was finished
     * @param fixed on which the municipality fixed the value
     */
    public record Days(LocalDate visit, LocalDate report, LocalDate fixed) {}

    /**
     * @param contact the contact person
     * @param interviewed who spoke for the employer
     */
    public record Employer(String name, String contact, String email, String interviewed) {}

    /**
     * @param norm the function it is compared with
     * @param hours of the employee, a week
     * @param fullTimeHours a week
     */
    public record Work(String norm, String executed, BigDecimal hours, BigDecimal fullTimeHours) {}

    public record Expert(String name, String phone) {}

    /**
     * A main task in whole percents.
     *
     * @param result percents of the whole wage value, unrounded
     */
    public record Task(String name, int share, int tempo, int quality, int netTime, BigDecimal result) {}

    /** What employer and employee said about the concept, in sentences. */
    public record Views(String employer, String employee) {}

    @Override
    public DocumentType type() {
        return DocumentType.WAGE_VALUE_REPORT;
    }
}
