package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the employee gets to read at the end of a trial placement.
 *
 * @param letter from the employer to the employee
 * @param last the last day of it; null when it never began
 * @param startsOn the first working day in service; null unless hired
 * @param words what the employer says about it; null when hired
 * @param authority who pays the benefit, in Dutch words
 */
public record TrialLetter(
        Letter letter, Outcome outcome, LocalDate first, LocalDate last, LocalDate startsOn, String words, String authority)
        implements DocumentModel {

    public TrialLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** How it ended. */
    public enum Outcome {
        HIRED,
        NOT_HIRED,
        /** Before its last day. */
        STOPPED
    }

    @Override
    public DocumentType type() {
        return DocumentType.TRIAL_LETTER;
    }
}
