package nl.werkbrug.dossier.web;

import java.util.List;
import java.util.function.IntFunction;
import nl.werkbrug.dossier.TimelineItem;

/**
 * What happened in a dossier, as its page shows it: the newest in sight, the rest and the mails folded.
 *
 * @param mails what was mailed; many for each thing that happened
 * @param whole whether the reader asked for everything
 * @param more whether there is more than is shown
 */
record History(
        List<TimelineItem> recent, List<TimelineItem> earlier, List<TimelineItem> mails, boolean whole, boolean more) {

    private static final int IN_SIGHT = 5;
    private static final int SHORT = 100;
    private static final int LONG = 500;

    /**
     * Reads it.
     *
     * @param newest gives the newest entries, at most so many
     */
    static History of(IntFunction<List<TimelineItem>> newest, boolean whole) {
        int most = whole ? LONG : SHORT;
        List<TimelineItem> found = newest.apply(most + 1);
        List<TimelineItem> shown = found.subList(0, Math.min(most, found.size()));
        List<TimelineItem> events = shown.stream().filter(it -> !isMail(it)).toList();
        int fold = Math.min(IN_SIGHT, events.size());
        return new History(
                events.subList(0, fold), events.subList(fold, events.size()), shown.stream().filter(History::isMail).toList(),
                whole, found.size() > most && !whole);
    }

    private static boolean isMail(TimelineItem it) {
        return it.kind().equals("MAIL");
    }
}
