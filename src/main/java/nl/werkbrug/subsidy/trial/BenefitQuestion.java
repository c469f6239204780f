package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.subsidy.calculation.BenefitCategory;

/**
 * What somebody asks about loonkostenvoordeel, as it was written; null means not filled in.
 *
 * @param on a day in the calendar year that is asked about
 * @param categories the groups the employee belongs to; null when the list is not there
 * @param start the first day of the job
 */
public record BenefitQuestion(
        LocalDate on, List<Category> categories, BigDecimal paidHours, Boolean pensionAge, Boolean requested,
        LocalDate start) {

    /** A group of employees; the names are those of the public interface. */
    public enum Category {
        ARBEIDSGEHANDICAPT,
        HERPLAATST,
        BANENAFSPRAAK,
        OUDERE;

        BenefitCategory category() {
            return BenefitCategory.valueOf(name());
        }
    }
}
