package nl.werkbrug.notices;

import java.util.Collection;
import java.util.Map;
import nl.werkbrug.access.Viewer;

/** What tells notices apart that say the same, asked when they are read: it is not kept with them. */
public interface NoticeAbout {

    /** A few words by the link of the notice; only about what the viewer may know. */
    Map<String, String> of(Collection<String> links, Viewer viewer);
}
