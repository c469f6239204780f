package nl.werkbrug.inbox;

import java.util.Arrays;
import java.util.Optional;

/** What can be done to many tasks at once. */
public enum WorkKind {
    CLAIM("oppakken"),
    RELEASE("teruggeven"),
    ASSIGN("overdragen"),
    FOLLOW_UP("later");

    private final String code;

    WorkKind(String code) {
        this.code = code;
    }

    /** The word in forms. */
    public String code() {
        return code;
    }

    /** The one of that word; empty for a word that is none. */
    public static Optional<WorkKind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
