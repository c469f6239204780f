package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The agreement about a trial placement, to be signed by employer, employee and whoever decided.
 *
 * @param letter from the employer to the employee
 * @param authority who decided, in Dutch words
 * @param decidedOn the day of the decision that allows it
 * @param conditions what the decision asks besides; null when nothing
 */
public record TrialAgreement(
        Letter letter, String person, String authority, Period period, Work work, Insurance insurance, After after,
        LocalDate decidedOn, String conditions)
        implements DocumentModel {

    public TrialAgreement {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(after, "after");
    }

    /** @param hours a week; null when not known */
    public record Period(LocalDate first, LocalDate last, BigDecimal hours) {}

    /**
     * What is done and who helps; each may be null.
     *
     * @param hirer the company where the work is, when that is not the employer's
     */
    public record Work(String function, String tasks, String guide, String guidance, String hirer, String expenses) {}

    /** @param accidents null when nobody asks for it */
    public record Insurance(String liability, String accidents) {}

    /** What the employer means to do afterwards. */
    public record After(LocalDate contractFrom, BigDecimal hours) {}

    @Override
    public DocumentType type() {
        return DocumentType.TRIAL_AGREEMENT;
    }
}
