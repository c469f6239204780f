package nl.werkbrug.shared;

/** A value that people know by a label: on a page in its language, in what is kept or goes on paper in Dutch. */
public interface Labelled {

    /** The key of the label in the message files. */
    String labelKey();

    /** The label in the language of the page. */
    default String label() {
        return label(Language.current());
    }

    /** The label for what is kept: lines of a timeline, letters, mails. */
    default String dutchLabel() {
        return label(Language.DUTCH);
    }

    default String label(Language language) {
        return Words.in(language, labelKey());
    }
}
