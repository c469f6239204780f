package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A municipality confirms to somebody who gets letters by post that an objection was withdrawn.
 *
 * @param matter which of the objections of the dossier it is about
 * @param decision the title of the decision that it is about
 * @param madeKnownOn the day on which that was made known
 * @param through the name of the party that withdrew it for who objected; null when who objected did so
 * @param againUntil the last day to object again; null when that is over
 */
public record ObjectionWithdrawal(
        Letter letter, String matter, String decision, LocalDate madeKnownOn, LocalDate receivedOn, LocalDate withdrawnOn, String through,
        LocalDate againUntil)
        implements DocumentModel {

    public ObjectionWithdrawal {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    }

    @Override
    public DocumentType type() {
        return DocumentType.OBJECTION_WITHDRAWAL;
    }
}
