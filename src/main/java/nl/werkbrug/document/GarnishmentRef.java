package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * Names one garnishment, or one deduction by law, in a letter.
 *
 * @param employee name of the employee
 * @param garnishedOn the day it was laid; of a deduction the day its notice arrived
 * @param creditor name of the creditor, or null
 * @param bailiff name of the bailiff or authority
 * @param seizure false for a deduction such as that for the CAK, which seizes nothing and knows no protected amount
 */
public record GarnishmentRef(String employee, LocalDate garnishedOn, String creditor, String bailiff, boolean seizure) {

    public GarnishmentRef {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(garnishedOn, "garnishedOn");
        Objects.requireNonNull(bailiff, "bailiff");
    }

    /** A garnishment. */
    public GarnishmentRef(String employee, LocalDate garnishedOn, String creditor, String bailiff) {
        this(employee, garnishedOn, creditor, bailiff, true);
    }

    /** Which one of a dossier it is: by the office and the day. */
    String matter() {
        String key = seizure ? "document.kept.about.garnishment" : "document.kept.about.deduction";
        return Words.in(Language.DUTCH, key, bailiff, Notation.of(Language.DUTCH).date(garnishedOn));
    }
}
