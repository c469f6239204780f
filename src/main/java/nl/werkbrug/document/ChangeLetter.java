package nl.werkbrug.document;

import java.util.Objects;

/**
 * A letter to the bailiff about one change in a running garnishment.
 *
 * @param letter head and foot
 * @param about which garnishment it is
 * @param change what changed; its kind chooses the text
 */
public record ChangeLetter(Letter letter, GarnishmentRef about, Change change) implements DocumentModel {

    public ChangeLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(change, "change");
    }

    @Override
    public String matter() {
        return about.matter();
    }

    @Override
    public DocumentType type() {
        return DocumentType.CHANGE_LETTER;
    }
}
