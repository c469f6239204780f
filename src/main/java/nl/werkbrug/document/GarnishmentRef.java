package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Names one garnishment in a letter.
 *
 * @param employee name of the employee
 * @param garnishedOn the day it was laid
 * @param creditor name of the creditor, or null
 * @param bailiff name of the bailiff or authority
 */
public record GarnishmentRef(String employee, LocalDate garnishedOn, String creditor, String bailiff) {

    public GarnishmentRef {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(garnishedOn, "garnishedOn");
        Objects.requireNonNull(bailiff, "bailiff");
    }
}
