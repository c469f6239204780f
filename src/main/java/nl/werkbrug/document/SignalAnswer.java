package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Writes to who gave a signal and has no mail address: that it came, why it takes longer, or the answer.
 *
 * @param complaint whether the signal is a complaint about how somebody was treated; Awb chapter 9
 * @param authority whether it is about how an authority behaved; Awb 9:18
 * @param answerBy the promised day
 * @param paragraphs what the writer says; empty for a receipt
 * @param followAt the web address where number and code show how it goes
 */
public record SignalAnswer(
        Letter letter, Says says, boolean complaint, boolean authority, LocalDate reportedOn, LocalDate answerBy, List<String> paragraphs, String followAt)
        implements DocumentModel {

    public SignalAnswer {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(reportedOn, "reportedOn");
        Objects.requireNonNull(answerBy, "answerBy");
        Objects.requireNonNull(followAt, "followAt");
        paragraphs = List.copyOf(paragraphs);
    }

    /** What the letter is for. */
    public enum Says { RECEIPT, MOVED, ANSWER, DELAY, LAST, FINAL }

    @Override
    public DocumentType type() {
        return DocumentType.SIGNAL_ANSWER;
    }
}
