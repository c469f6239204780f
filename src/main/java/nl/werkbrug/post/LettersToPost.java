package nl.werkbrug.post;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;

/**
 * Port to whoever writes letters that go by post, a bean for each process that has tasks to post them. Such a task is called
 * {@code userTask_post} with the kind of the letter behind it. The inbox found the task to be the viewer's.
 */
public interface LettersToPost {

    /** The process with the tasks. */
    String processId();

    /** What the letters are about, as the audit trail calls it. */
    String auditType();

    /** What a letter of this kind says: a key of the message files. */
    String says(String kind);

    /** To whom the letters go. */
    Addressee addressee(String aboutId);

    /** What goes in the same envelope. */
    default List<Enclosure> enclosures(String aboutId, String kind) {
        return List.of();
    }

    /**
     * Somebody put it in the post; never called twice for one letter. Joins the caller's transaction.
     *
     * @param on the day of posting: from then on who wrote can count
     */
    void posted(String aboutId, String kind, LocalDate on, Viewer viewer);

    /**
     * To whom letters go.
     *
     * @param lines of the address; empty when it is not known
     */
    record Addressee(String name, List<String> lines) {

        public Addressee {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Another document for the envelope.
     *
     * @param says what the link to it is called: a key of the message files
     */
    record Enclosure(String documentId, String says) {}
}
