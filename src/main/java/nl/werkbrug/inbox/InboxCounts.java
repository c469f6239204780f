package nl.werkbrug.inbox;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * How many open tasks each tab holds.
 *
 * @param most counting stopped just above this
 * @param later what is put off and therefore in none of those; nothing when the filter itself asks about it
 */
public record InboxCounts(int mine, int organisation, int nobody, int all, int most, Later later) {

    /** How many of the first tasks of a tab are put off; everything lies in the list of everything. */
    public record Later(int mine, int organisation, int nobody) {

        static final Later NONE = new Later(0, 0, 0);

        public int of(InboxTab tab) {
            return switch (tab) {
                case MINE -> mine;
                case ORGANISATION -> organisation;
                case NOBODY -> nobody;
                case ALL -> 0;
            };
        }
    }

    public static final int MOST = 1_000;
    /** For words that somebody seeks: who finds more than this seeks on with another word. */
    public static final int MOST_FOUND = 250;

    InboxCounts(int mine, int organisation, int nobody, int all) {
        this(mine, organisation, nobody, all, MOST);
    }

    InboxCounts(int mine, int organisation, int nobody, int all, int most) {
        this(mine, organisation, nobody, all, most, Later.NONE);
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
