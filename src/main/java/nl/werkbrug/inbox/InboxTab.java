package nl.werkbrug.inbox;

/** The lists of the inbox. */
public enum InboxTab {
    MINE("van-mij"),
    ORGANISATION("organisatie"),
    NOBODY("niemand"),
    /** Also what others must do in the dossiers that the viewer sees. */
    ALL("alles");

    private final String code;

    InboxTab(String code) {
        this.code = code;
    }

    /** The word in addresses. */
    public String code() {
        return code;
    }

    /** The tab of that word; {@link #MINE} for a word that is none. */
    public static InboxTab of(String code) {
        for (InboxTab tab : values()) {
            if (tab.code.equals(code)) {
                return tab;
            }
        }
        return MINE;
    }
}
