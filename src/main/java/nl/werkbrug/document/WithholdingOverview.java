package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * What was withheld from a wage in a month or a year, to whom it went, and what is left.
 *
 * @param letter addressed to the employee
 * @param employee name of the employee
 * @param span the month or year in words, such as "juni 2026"
 * @param subject what it is about when it is one garnishment only, in Dutch; null for all together
 * @param runs the pay runs of the span, oldest first; at least one
 * @param withheld who got which part; at least one
 * @param claims what is left of each claim at the end of the span
 * @param remarks sentences that must be said
 */
public record WithholdingOverview(
        Letter letter,
        String employee,
        String span,
        String subject,
        List<Run> runs,
        List<Withheld> withheld,
        List<Claim> claims,
        List<String> remarks)
        implements DocumentModel {

    public WithholdingOverview {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(span, "span");
        runs = List.copyOf(runs);
        withheld = List.copyOf(withheld);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
        if (runs.isEmpty() || withheld.isEmpty()) {
            throw new IllegalArgumentException("An overview has at least one pay run and one payee");
        }
    }

    /**
     * One pay run.
     *
     * @param cash everything that was paid before the garnishment
     * @param protectedAmount the protected amount of that period; null when none applied
     * @param withheld for others, or for the one garnishment this is about
     * @param employee what the employee received
     */
    public record Run(LocalDate payDay, Money cash, Money protectedAmount, Money withheld, Money employee) {}

    /**
     * Money for one creditor.
     *
     * @param creditor who gets it in the end
     * @param payee who is paid, with the account in words
     * @param state where the money is, in Dutch
     */
    public record Withheld(String creditor, String payee, Money amount, String state) {}

    /**
     * A claim at the end of the span.
     *
     * @param left null for a deduction without a total
     * @param runsOut when it will be paid, in Dutch, as an estimate
     */
    public record Claim(String creditor, Money left, String runsOut) {}

    @Override
    public DocumentType type() {
        return DocumentType.WITHHOLDING_OVERVIEW;
    }

    /** Everything withheld in the span. */
    public Money total() {
        return withheld.stream().map(Withheld::amount).reduce(Money.ZERO, Money::plus);
    }
}
