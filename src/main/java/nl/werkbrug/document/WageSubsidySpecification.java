package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * What a municipality pays one employer of loonkostensubsidie in a month, line by line. It names no employee: the employer
 * knows the dossier and the personnel number.
 *
 * @param letter from the municipality to the employer
 * @param month the month of the payment in words, such as "juni 2026"
 * @param executeOn the day asked of the bank
 * @param lines at least one
 */
public record WageSubsidySpecification(Letter letter, String month, LocalDate executeOn, List<Line> lines)
        implements DocumentModel {

    public WageSubsidySpecification {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(executeOn, "executeOn");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A specification has at least one line");
        }
    }

    /**
     * One amount.
     *
     * @param reference number of the dossier
     * @param personnelNumber null when it was not told
     * @param month the month it is for, in words
     * @param why in Dutch
     * @param estimate whether a figure or a rule behind it is not confirmed
     * @param amount negative for what is set off
     */
    public record Line(String reference, String personnelNumber, String month, String why, boolean estimate, Money amount) {}

    @Override
    public DocumentType type() {
        return DocumentType.WAGE_SUBSIDY_SPECIFICATION;
    }

    /** What the employer gets. */
    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether any amount is an estimate. */
    public boolean estimate() {
        return lines.stream().anyMatch(Line::estimate);
    }
}
