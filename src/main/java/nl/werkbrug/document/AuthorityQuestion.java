package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A question of a municipality to who applied, about a request.
 *
 * @param subject what was asked for, such as "jobcoach in eigen dienst"
 * @param employee the name of the employee
 * @param asked what is missing, or why the municipality means to decide so
 * @param answerBy the last day to answer
 * @param toEmployee whether the employee applied, who answers by letter
 */
public record AuthorityQuestion(
        Letter letter, Kind kind, String subject, String employee, List<String> asked, LocalDate answerBy, boolean toEmployee)
        implements DocumentModel {

    /** What is asked. */
    public enum Kind {
        COMPLETE("wilt u uw aanvraag aanvullen?"),
        VIEW("wat vindt u van ons voorstel?"),
        VIEW_ON_REFUSAL("wat vindt u van ons voorstel?");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public AuthorityQuestion {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(answerBy, "answerBy");
        asked = List.copyOf(asked);
    }

    /** One to an employer. */
    public AuthorityQuestion(Letter letter, Kind kind, String subject, String employee, List<String> asked, LocalDate answerBy) {
        this(letter, kind, subject, employee, asked, answerBy, false);
    }

    @Override
    public DocumentType type() {
        return DocumentType.AUTHORITY_QUESTION;
    }

    public boolean complete() {
        return kind == Kind.COMPLETE;
    }

    /** What the municipality means to decide, as a sentence. */
    public String meant() {
        return kind == Kind.VIEW_ON_REFUSAL ? "Wij willen uw aanvraag afwijzen." : "Wij willen niet alles toekennen wat u vroeg.";
    }
}
