package nl.werkbrug.inbox;

/** The lists of the inbox. */
public enum InboxTab {
    MINE("van-mij", "Van mij"),
    ORGANISATION("organisatie", "Van mijn organisatie"),
    NOBODY("niemand", "Niemand"),
    /** Also what others must do in the dossiers that the viewer sees. */
    ALL("alles", "Alles");

    private final String code;
    private final String label;

    InboxTab(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in addresses. */
    public String code() {
        return code;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
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
