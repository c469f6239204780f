package nl.werkbrug.inbox;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** How many open tasks each tab holds; counting stops just above {@link #MOST}. */
public record InboxCounts(int mine, int organisation, int nobody, int all) {

    public static final int MOST = 1_000;

    public int of(InboxTab tab) {
        return switch (tab) {
            case MINE -> mine;
            case ORGANISATION -> organisation;
            case NOBODY -> nobody;
            case ALL -> all;
        };
    }

    /** The count of a tab in words: "12" or "meer dan 1.000". */
    public String inWords(InboxTab tab) {
        int count = of(tab);
        return count > MOST ? Words.of("inbox.more-than", number(MOST)) : number(count);
    }

    private static String number(int count) {
        return Notation.of(Language.current()).number(count);
    }
}
