package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A question of a municipality to an employer about a request.
 *
 * @param subject what was asked for, such as "jobcoach in eigen dienst"
 * @param employee the name of the employee
 * @param asked what is missing, or why the municipality means to decide so
 * @param answerBy the last day to answer
 */
public record AuthorityQuestion(
        Letter letter, Kind kind, String subject, String employee, List<String> asked, LocalDate answerBy) implements DocumentModel {

    /** What is asked. */
    public enum Kind {
        COMPLETE("wilt u uw aanvraag aanvullen?", "artikel 4:5 lid 1 Awb"),
        VIEW("wat vindt u van ons voorstel?", "artikel 4:7 Awb"),
        VIEW_ON_REFUSAL("wat vindt u van ons voorstel?", "artikel 4:7 Awb");

        private final String title;
        private final String source;

        Kind(String title, String source) {
            this.title = title;
            this.source = source;
        }

        public String title() {
            return title;
        }

        public String source() {
            return source;
        }
    }

    public AuthorityQuestion {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(answerBy, "answerBy");
        asked = List.copyOf(asked);
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
