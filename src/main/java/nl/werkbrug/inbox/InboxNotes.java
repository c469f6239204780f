package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.access.Viewer;

/** What a subject has to say above the list of work: why nothing is there yet, and what happens next. */
public interface InboxNotes {

    /** Only about what the viewer may see; none when there is nothing to say. */
    List<Note> of(Viewer viewer);

    /**
     * One of them, in Dutch.
     *
     * @param address where to read more, inside the product
     * @param link the words of the link to it
     */
    record Note(String title, List<String> lines, String address, String link) {}
}
