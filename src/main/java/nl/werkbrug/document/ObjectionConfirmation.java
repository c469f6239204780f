package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Word to the employer that an objection came, and when it is decided.
 *
 * @param decision the title of the decision that it is about
 * @param madeKnownOn the day on which that was made known
 * @param lastDay the last day to object to it
 * @param inTime whether it came in time
 * @param hasGrounds whether it says why
 * @param decideBy the last day to decide
 * @param steps how that day was computed
 * @param byPost whether it goes to somebody without a login here
 */
public record ObjectionConfirmation(
        Letter letter,
        String decision,
        LocalDate madeKnownOn,
        LocalDate receivedOn,
        LocalDate lastDay,
        boolean inTime,
        boolean hasGrounds,
        LocalDate decideBy,
        List<Step> steps,
        boolean byPost)
        implements DocumentModel {

    public ObjectionConfirmation {
        Objects.requireNonNull(letter, "letter");
        steps = List.copyOf(steps);
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_CONFIRMATION;
    }

    /** One step of the computation with the article it rests on. */
    public record Step(String text, String source) {}
}
