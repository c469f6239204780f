package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * A decision of a municipality on a request, to who asked for it; the other of employer and employee gets a copy.
 *
 * @param subject what was asked for, such as "jobcoach in eigen dienst"
 * @param askedOn the day of the request
 * @param outcome what is decided, in one sentence
 * @param employee the name of the employee
 * @param from the first day for which it counts; null when there is none
 * @param until the last day; null while open
 * @param amount null without one
 * @param conditions what the employer must keep to; may be empty
 * @param reasoning why, in paragraphs
 * @param next what happens now
 * @param toEmployee whether the employee asked for it, so that the letter is for him (article 3:41 Awb)
 */
public record AuthorityDecision(
        Letter letter,
        String subject,
        LocalDate askedOn,
        String outcome,
        String employee,
        LocalDate from,
        LocalDate until,
        Money amount,
        List<String> conditions,
        List<String> reasoning,
        Remedy remedy,
        List<String> next,
        boolean toEmployee)
        implements DocumentModel {

    public AuthorityDecision {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(remedy, "remedy");
        conditions = List.copyOf(conditions);
        reasoning = List.copyOf(reasoning);
        next = List.copyOf(next);
    }

    /** A decision that the employer asked for. */
    public AuthorityDecision(
            Letter letter, String subject, LocalDate askedOn, String outcome, String employee, LocalDate from, LocalDate until,
            Money amount, List<String> conditions, List<String> reasoning, Remedy remedy, List<String> next) {
        this(letter, subject, askedOn, outcome, employee, from, until, amount, conditions, reasoning, remedy, next, false);
    }

    @Override
    public DocumentType type() {
        return DocumentType.AUTHORITY_DECISION;
    }

    /** The last day to object, and where that stands. */
    public record Remedy(LocalDate lastDay, String source) {}
}
