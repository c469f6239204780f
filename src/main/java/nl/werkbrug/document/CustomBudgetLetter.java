package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * What a municipality decides about a request for a custom budget, to who asked for it.
 *
 * @param matter what kind of thing it was for
 * @param what what was asked for
 * @param asked the amount that was asked for
 * @param employee the name of the employee; the addressee when {@code toEmployee}
 * @param granted null when it is refused
 * @param payee who gets the money; null when it is refused
 * @param reasons why, in paragraphs
 * @param instead what else there is, in paragraphs; may be empty
 * @param next what happens now
 * @param remedy null when the municipality does not decide with a besluit
 * @param byTrusted whether somebody whom the employee trusts asked it; only when {@code toEmployee}
 */
public record CustomBudgetLetter(
        Letter letter,
        String matter,
        LocalDate askedOn,
        String what,
        Money asked,
        String employee,
        Money granted,
        String payee,
        List<String> reasons,
        List<String> instead,
        List<String> next,
        AuthorityDecision.Remedy remedy,
        boolean toEmployee,
        boolean byTrusted)
        implements DocumentModel {

    public CustomBudgetLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(askedOn, "askedOn");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(employee, "employee");
        reasons = List.copyOf(reasons);
        instead = List.copyOf(instead);
        next = List.copyOf(next);
    }

    @Override
    public DocumentType type() {
        return DocumentType.CUSTOM_BUDGET_LETTER;
    }
}
