package nl.werkbrug.agenda;

import java.util.Arrays;

/** Whose deadlines the overview shows. */
public enum OverviewTab {
    /** Of tasks that the viewer took. */
    MINE("van-mij", "Van mij"),
    /** Held by an organisation of the viewer, as work that the viewer may do. */
    ORGANISATION("organisatie", "Mijn organisatie"),
    /** Everybody else's in dossiers that the viewer sees. */
    OTHERS("anderen", "Andere partijen"),
    ALL("alles", "Alles");

    private final String code;
    private final String label;

    OverviewTab(String code, String label) {
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

    /** The tab of that word; {@link #ORGANISATION} for a word that is none: most work is not taken by anybody yet. */
    public static OverviewTab of(String code) {
        return Arrays.stream(values()).filter(tab -> tab.code.equals(code)).findFirst().orElse(ORGANISATION);
    }
}
