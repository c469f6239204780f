package nl.werkbrug.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * The calculation of subsidy that is taken back, and how it is paid; goes with the decision.
 *
 * @param decidedOn the day on which the decision was made known
 * @param cause why too much was paid, in Dutch
 * @param months at least one
 * @param total the sum of the differences
 * @param instalments at least one
 */
public record RecoveryStatement(
        Letter letter, LocalDate decidedOn, String cause, List<Month> months, Money total, List<Instalment> instalments)
        implements DocumentModel {

    public RecoveryStatement {
        Objects.requireNonNull(letter, "letter");
        months = List.copyOf(months);
        instalments = List.copyOf(instalments);
    }

    @Override
    public DocumentType type() {
        return DocumentType.RECOVERY_STATEMENT;
    }

    /** What was paid and what was due in a month. */
    public record Month(YearMonth month, Money paid, Money due, Money difference) {}

    /** What must be paid on a day at the latest. */
    public record Instalment(int number, LocalDate dueOn, Money amount) {}
}
