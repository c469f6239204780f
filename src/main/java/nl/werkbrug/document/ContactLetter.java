package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/**
 * Tells a party of a dossier who its contact person at a municipality is from now on.
 *
 * @param contact who it is now
 * @param before who it was
 * @param from the first day
 * @param employee whom the dossier is about; null when it is about the employer itself
 */
public record ContactLetter(Letter letter, String contact, String before, LocalDate from, String employee) implements DocumentModel {

    public ContactLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public String matter() {
        return Words.in(Language.DUTCH, "document.kept.about.to", letter.addressee().name());
    }

    @Override
    public DocumentType type() {
        return DocumentType.CONTACT_LETTER;
    }
}
