package nl.werkbrug.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkbrug.dossier.TimelineItem;

/** The timeline as a page shows it: the same mail to several people, with nothing in between but mails, is one line. */
final class History {

    private static final String MAIL = "MAIL";
    private static final Pattern ADDRESS = Pattern.compile("\\S+@[^\\s:]+");
    private static final String SOMEBODY = "\u0000";

    /** One line; {@code documentId} may be null. */
    record Line(Instant happenedAt, String actor, String text, String documentId) {}

    private History() {}

    /** The lines, newest first as the items are. */
    static List<Line> of(List<TimelineItem> items) {
        List<Line> lines = new ArrayList<>();
        List<TimelineItem> mails = new ArrayList<>();
        for (TimelineItem item : items) {
            if (item.kind().equals(MAIL)) {
                mails.add(item);
            } else {
                lines.addAll(folded(mails));
                mails.clear();
                lines.add(line(item, item.text()));
            }
        }
        lines.addAll(folded(mails));
        return lines;
    }

    private static List<Line> folded(List<TimelineItem> mails) {
        Map<String, List<TimelineItem>> same = new LinkedHashMap<>();
        mails.forEach(mail -> same
                .computeIfAbsent(ADDRESS.matcher(mail.text()).replaceFirst(SOMEBODY), text -> new ArrayList<>())
                .add(mail));
        List<Line> lines = new ArrayList<>();
        same.forEach((text, group) -> lines.add(line(
                group.get(0),
                group.size() == 1 ? group.get(0).text() : text.replace(SOMEBODY, group.size() + " mensen"))));
        return lines;
    }

    private static Line line(TimelineItem item, String text) {
        return new Line(item.happenedAt(), item.actor(), text, item.documentId());
    }
}
