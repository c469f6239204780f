package nl.werkbrug.inbox;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the list, in their order on the page. The task itself and who has it always stand there. */
public enum InboxColumn {
    PERSON("werknemer", InboxSort.PERSON),
    DOSSIER("dossier", InboxSort.DOSSIER),
    EMPLOYER("werkgever", InboxSort.EMPLOYER),
    TURN("aanzet", null),
    PROCEDURE("procedure", InboxSort.PROCEDURE),
    DUE("uiterlijk", InboxSort.DUE),
    CREATED("binnengekomen", InboxSort.CREATED),
    FOLLOW_UP("vervolg", InboxSort.FOLLOW_UP);

    private final String code;
    private final InboxSort sort;

    InboxColumn(String code, InboxSort sort) {
        this.code = code;
        this.sort = sort;
    }

    /** The word in forms and in what is kept. */
    public String code() {
        return code;
    }

    /** How the list is sorted on it; null when it cannot be. */
    public InboxSort sort() {
        return sort;
    }

    static Optional<InboxColumn> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
