package nl.werkbrug.dossier;

/**
 * Something that happened, to be written on the timeline.
 *
 * @param subject the wall it stands behind; only who sees the subject sees the entry
 * @param actor who did it, as readers see it
 * @param kind what sort of event, for example {@code TASK} or {@code MAIL}
 * @param text one or two sentences without BSN, at most 2000 characters
 * @param documentId the document it is about; may be null
 * @param onceKey the same key twice is one entry; null when it may repeat
 */
public record TimelineEntry(
        String dossierId, String subject, String actor, String kind, String text, String documentId, String onceKey) {

    /** The actor of what happens by itself. */
    public static final String SYSTEM = "Werkbrug";

    public TimelineEntry {
        if (text == null || text.isBlank() || text.length() > 2000) {
            throw new IllegalArgumentException("The text of a timeline entry has 1 to 2000 characters");
        }
    }
}
