package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Brings an employee the code with which to decide who looks along in the dossier. It is printed and not kept.
 *
 * @param address of the page where the code is typed
 * @param until the last day on which the code works
 */
public record OwnLinkLetter(Letter letter, String address, String code, LocalDate until) implements DocumentModel {

    public OwnLinkLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(until, "until");
    }

    @Override
    public DocumentType type() {
        return DocumentType.OWN_LINK_LETTER;
    }
}
