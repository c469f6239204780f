package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Word that an objection came (article 6:14 Awb), and when it is decided.
 *
 * @param matter which of the objections of the dossier it is about
 * @param decision the title of the decision that it is about
 * @param madeKnownOn the day on which that was made known
 * @param lastDay the last day to object to it
 * @param postedOn the day on which it was posted; null when it did not come by post, or has no postmark
 * @param arrival whether it came in time
 * @param hasGrounds whether it says why
 * @param decideBy the last day to decide
 * @param steps how that day was computed
 * @param byPost whether it goes to somebody without a login here
 */
public record ObjectionConfirmation(
        Letter letter,
        String matter,
        String decision,
        LocalDate madeKnownOn,
        LocalDate receivedOn,
        LocalDate lastDay,
        LocalDate postedOn,
        Arrival arrival,
        boolean hasGrounds,
        LocalDate decideBy,
        List<Step> steps,
        boolean byPost)
        implements DocumentModel {

    public ObjectionConfirmation {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(arrival, "arrival");
        steps = List.copyOf(steps);
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_CONFIRMATION;
    }

    /** Whether it came in time (article 6:7 to 6:9 Awb). */
    public enum Arrival {
        IN_TIME,
        /** Posted in time and received within a week after the last day (article 6:9 lid 2 Awb). */
        IN_TIME_BY_POST,
        LATE
    }

    /** One step of the computation with the article it rests on. */
    public record Step(String text, String source) {}
}
