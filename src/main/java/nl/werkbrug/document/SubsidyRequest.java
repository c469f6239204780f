package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A question to an employer about an application for loonkostensubsidie.
 *
 * @param employee the name of the employee
 * @param asked what is missing, or why a refusal is meant
 * @param answerBy the last day to answer
 */
public record SubsidyRequest(Letter letter, Kind kind, String employee, List<String> asked, LocalDate answerBy)
        implements DocumentModel {

    /** What is asked. */
    public enum Kind {
        COMPLETE("wilt u uw aanvraag aanvullen?", "artikel 4:5 lid 1 Awb"),
        VIEW("wat vindt u van ons voorstel?", "artikel 4:7 Awb");

        private final String subject;
        private final String source;

        Kind(String subject, String source) {
            this.subject = subject;
            this.source = source;
        }

        public String subject() {
            return subject;
        }

        public String source() {
            return source;
        }
    }

    public SubsidyRequest {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(answerBy, "answerBy");
        asked = List.copyOf(asked);
    }

    @Override
    public DocumentType type() {
        return DocumentType.WAGE_SUBSIDY_REQUEST;
    }

    public boolean complete() {
        return kind == Kind.COMPLETE;
    }
}
