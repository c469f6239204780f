package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The letter with which an employee gets a copy of a decision about loonkostensubsidie.
 *
 * @param employer the name of the employer
 * @param decision the title of the decision
 * @param madeKnownOn the day on which it was made known
 * @param applied whether the employee applied
 * @param appeal whether the way to disagree is appeal, because the decision is one on an objection
 * @param lastDay the last day for that, counted from the day on which the decision was made known
 */
public record DecisionCopy(
        Letter letter,
        String employer,
        String decision,
        LocalDate madeKnownOn,
        boolean applied,
        boolean appeal,
        LocalDate lastDay,
        String source)
        implements DocumentModel {

    public DecisionCopy {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(decision, "decision");
    }

    @Override
    public DocumentType type() {
        return DocumentType.DECISION_COPY;
    }
}
