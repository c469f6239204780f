package nl.werkbrug.agenda;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.notices.NoticeAbout;
import org.springframework.stereotype.Component;

/** Notices of deadlines that say the same are told apart by what each deadline is about, such as which decision. */
@Component
class DeadlineNoticeAbout implements NoticeAbout {

    private static final Pattern DEADLINE = Pattern.compile("/termijnen/([0-9A-Za-z-]+)");

    private final DeadlineReader reader;
    private final Matters matters;

    DeadlineNoticeAbout(DeadlineReader reader, Matters matters) {
        this.reader = reader;
        this.matters = matters;
    }

    /** It asks the database for each of them. */
    @Override
    public boolean onlyOfTheSame() {
        return true;
    }

    @Override
    public Map<String, String> of(Collection<String> links, Viewer viewer) {
        Map<String, String> about = new HashMap<>();
        for (String link : links) {
            Matcher deadline = DEADLINE.matcher(link == null ? "" : link);
            if (deadline.matches()) {
                find(deadline.group(1), viewer, link, about);
            }
        }
        return about;
    }

    private void find(String id, Viewer viewer, String link, Map<String, String> about) {
        try {
            matters.of(reader.find(id, viewer)).ifPresent(text -> about.put(link, text));
        } catch (NotVisible e) {
            // Seen a moment ago and no more: the notice stands without it.
        }
    }
}
