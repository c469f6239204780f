package nl.werkbrug.dossier;

import java.time.Instant;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;

/** An entry of the timeline as it is kept, in Dutch; {@code documentId} may be null. */
public record TimelineItem(
        Instant happenedAt, String subject, String actor, String kind, String text, String documentId) {

    /** What happened, in the language of the page; as it was kept when no message file has it. */
    public String shownText() {
        return KeptWords.shown(text);
    }

    /** Who did it, in the language of the page. */
    public String shownActor() {
        return KeptWords.shown(ActingFor.shown(actor));
    }

    /** The language of what {@link #shownText} gave: {@code nl} or {@code en}. */
    public String languageOf(String shown) {
        return (shown.equals(text) ? Language.DUTCH : Language.current()).code();
    }
}
