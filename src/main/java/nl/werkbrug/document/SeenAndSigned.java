package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/**
 * The employer returns an alimony decision "voor gezien", which completes the garnishment: Rv 479g.
 *
 * @param letter addressed to the authority that sent the decision
 * @param employee name of the employee
 * @param decisionOn date of the decision
 * @param receivedOn day the employer received it
 * @param arrears what is overdue, or null
 * @param term each new term, or null
 * @param termPeriod how often a term falls due; needed when {@code term} is given
 * @param firstPayDay first pay day on which money is withheld
 */
public record SeenAndSigned(
        Letter letter,
        String employee,
        LocalDate decisionOn,
        LocalDate receivedOn,
        Money arrears,
        Money term,
        PayPeriod termPeriod,
        LocalDate firstPayDay)
        implements DocumentModel {

    public SeenAndSigned {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(decisionOn, "decisionOn");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(firstPayDay, "firstPayDay");
        if (term != null) {
            Objects.requireNonNull(termPeriod, "termPeriod");
        }
    }

    @Override
    public DocumentType type() {
        return DocumentType.SEEN_AND_SIGNED;
    }
}
