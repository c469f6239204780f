package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * A decision of a municipality on an objection to its decision on a request, to the employer with a copy for the employee.
 *
 * @param matter which of the objections of the dossier it is about
 * @param subject what was asked for, such as "jobcoach in eigen dienst"
 * @param contestedOn the day of the decision that was objected to
 * @param employee the name of the employee
 * @param copy whether the employee gets a copy; not when it goes to the employee, or to another who objected by letter
 * @param outcome what is decided, in one sentence
 * @param instead what comes instead of that decision; null when it stands
 * @param reasoning why, in paragraphs
 * @param next what happens now
 */
public record ObjectionDecision(
        Letter letter,
        String matter,
        String subject,
        LocalDate contestedOn,
        String employee,
        boolean copy,
        String outcome,
        Instead instead,
        List<String> reasoning,
        Appeal appeal,
        List<String> next)
        implements DocumentModel {

    /** What follows for who else objected, once another objection to the same decision was upheld. */
    public static final String REPLACED = "Het besluit is al vervangen na een ander bezwaar. Daaraan verandert deze beslissing niets.";

    public ObjectionDecision {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(appeal, "appeal");
        reasoning = List.copyOf(reasoning);
        next = List.copyOf(next);
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_DECISION;
    }

    /**
     * What is decided instead.
     *
     * @param sentence what it comes to
     * @param from the first day for which it counts; null when there is none
     * @param until the last day; null while open
     * @param amount null without one
     * @param conditions what the employer must keep to; may be empty
     */
    public record Instead(String sentence, LocalDate from, LocalDate until, Money amount, List<String> conditions) {

        public Instead {
            conditions = List.copyOf(conditions);
        }

        /** Whether it names a day or an amount. */
        public boolean hasFacts() {
            return from != null || until != null || amount != null;
        }
    }

    /** The last day to go to court, and where that stands. */
    public record Appeal(LocalDate lastDay, String source) {

        /** Where going to court stands. */
        public static final String SOURCE = "artikel 6:7, 6:8 en 8:1 Awb";

        /** @param lastDay on which one can go to court */
        public static Appeal until(LocalDate lastDay) {
            return new Appeal(lastDay, SOURCE);
        }
    }
}
