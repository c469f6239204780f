package nl.werkbrug.notices;

import java.util.Collection;
import java.util.Map;
import nl.werkbrug.access.Viewer;

/** What tells notices apart that say the same, asked when they are read: it is not kept with them. */
public interface NoticeAbout {

    /** A few words by the link of the notice; only about what the viewer may know. */
    Map<String, String> of(Collection<String> links, Viewer viewer);

    /** Whether only the links of notices are asked that another one on the page says the same as. */
    default boolean onlyOfTheSame() {
        return false;
    }
}
