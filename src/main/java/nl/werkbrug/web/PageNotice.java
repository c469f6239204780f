package nl.werkbrug.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** Something that stands on top of every page, such as that this is a place to practise. */
public interface PageNotice {

    /**
     * One line, in Dutch.
     *
     * @param link null when there is nothing to go to
     */
    record Notice(String text, Link link) {}

    /** A page of ours. */
    record Link(String text, String href) {}

    /** @param viewer null when nobody is logged in */
    Optional<Notice> notice(Viewer viewer);
}
