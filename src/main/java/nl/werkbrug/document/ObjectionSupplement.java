package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A municipality asks somebody who objected by letter for what is missing.
 *
 * @param matter which of the objections of the dossier it is about
 * @param decision the title of the decision that it is about
 * @param madeKnownOn the day on which that was made known
 * @param grounds whether reasons are asked (article 6:6 Awb)
 * @param reason whether is asked why it is late (article 6:11 Awb)
 * @param completeBy the last day to answer
 * @param standsStill whether the time to decide stands still meanwhile (article 7:10 lid 2 Awb)
 */
public record ObjectionSupplement(
        Letter letter, String matter, String decision, LocalDate madeKnownOn, LocalDate receivedOn, boolean grounds, boolean reason,
        LocalDate completeBy, boolean standsStill)
        implements DocumentModel {

    public ObjectionSupplement {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(completeBy, "completeBy");
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_SUPPLEMENT;
    }
}
