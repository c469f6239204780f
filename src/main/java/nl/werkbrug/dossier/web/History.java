package nl.werkbrug.dossier.web;

import java.util.List;
import java.util.function.IntFunction;
import nl.werkbrug.dossier.TimelineItem;

/**
 * What happened in a dossier, as its page shows it: the newest in sight, the rest folded.
 *
 * @param whole whether the reader asked for everything
 * @param more whether there is more than is shown
 */
record History(List<TimelineItem> recent, List<TimelineItem> earlier, boolean whole, boolean more) {

    private static final int IN_SIGHT = 10;
    private static final int SHORT = 25;
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
        int fold = Math.min(IN_SIGHT, shown.size());
        return new History(shown.subList(0, fold), shown.subList(fold, shown.size()), whole, found.size() > most && !whole);
    }
}
