package nl.werkbrug.inbox;

import java.util.Arrays;

/** Which tasks with a day to look at them again are shown. */
public enum FollowUpFilter {
    /** What is put off comes back on its day; only in the list of everything it just stands there. */
    USUAL(""),
    /** Also what is put off. */
    EVERY("alles"),
    /** What is put off until a later day. */
    LATER("later"),
    /** What was put off until today or an earlier day. */
    REACHED("nu");

    private final String code;

    FollowUpFilter(String code) {
        this.code = code;
    }

    /** The word in addresses. */
    public String code() {
        return code;
    }

    /** The one of that word; {@link #USUAL} for a word that is none. */
    public static FollowUpFilter of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(USUAL);
    }
}
