package nl.werkbrug.inbox;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * How many open tasks each tab holds.
 *
 * @param most counting stopped just above this
 */
public record InboxCounts(int mine, int organisation, int nobody, int all, int most) {

    public static final int MOST = 1_000;
    /** For words that somebody seeks: who finds more than this seeks on with another word. */
    public static final int MOST_FOUND = 250;

    InboxCounts(int mine, int organisation, int nobody, int all) {
        this(mine, organisation, nobody, all, MOST);
    }

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
        return count > most ? Words.of("inbox.more-than", number(most)) : number(count);
    }

    private static String number(int count) {
        return Notation.of(Language.current()).number(count);
    }
}
