package nl.werkbrug.inbox;

import nl.werkbrug.shared.DutchFormats;

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
        return count > MOST ? "meer dan " + number(MOST) : number(count);
    }

    private static String number(int count) {
        return new DutchFormats().number(count);
    }
}
