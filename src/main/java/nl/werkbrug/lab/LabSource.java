package nl.werkbrug.lab;

import nl.werkbrug.shared.Words;
import org.springframework.context.NoSuchMessageException;

/**
 * What a module has to count. The lab asks each source once a night, and never shows what it finds before groups of fewer than five people
 * are taken out. A source sees all dossiers: the lab only counts a row for a municipality that is let in to the dossier for its subject.
 */
public interface LabSource {

    /** What its rows are about. */
    Measure measure();

    /**
     * A select for both databases, without parameters.
     *
     * @return columns dossier_id, subject, group_code, outcome, on_day (when it began), until_day (when it was over; may be null) and amount
     */
    String rows();

    /**
     * Whom a row is about, in SQL over the rows (x) and their dossier (d): what one person did many times is one person. Who is counted is
     * kept nowhere. Null where nobody knows who it is: such a row is counted, but is nobody for what is large enough to show.
     */
    default String unit() {
        return "coalesce(d.person_id, d.id)";
    }

    /** The key in the message files of the name of a group that the rows hold. */
    String groupKey(String group);

    /**
     * The name of a group in the language of the page, whole words for a label.
     *
     * @throws NoSuchMessageException when the group has none (any more)
     */
    default String name(String group) {
        return Words.of(groupKey(group));
    }

    /** What tells a group from another one of the same name, in the language of the page; groups without a difference are one line. */
    default String apart(String group) {
        return "";
    }
}
