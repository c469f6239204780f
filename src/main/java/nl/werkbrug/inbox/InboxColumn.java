package nl.werkbrug.inbox;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the list, in their order on the page. The task itself and who has it always stand there. */
public enum InboxColumn {
    PERSON("werknemer", InboxSort.PERSON, 9.5),
    DOSSIER("dossier", InboxSort.DOSSIER, 7.5),
    EMPLOYER("werkgever", InboxSort.EMPLOYER, 9.5),
    TURN("aanzet", null, 9.5),
    PROCEDURE("procedure", InboxSort.PROCEDURE, 11.5),
    DUE("uiterlijk", InboxSort.DUE, 10),
    CREATED("binnengekomen", InboxSort.CREATED, 9.5),
    FOLLOW_UP("vervolg", InboxSort.FOLLOW_UP, 8.5);

    private final String code;
    private final InboxSort sort;
    private final double room;

    InboxColumn(String code, InboxSort sort, double room) {
        this.code = code;
        this.sort = sort;
        this.room = room;
    }

    /** The word in forms and in what is kept. */
    public String code() {
        return code;
    }

    /** How the list is sorted on it; null when it cannot be. */
    public InboxSort sort() {
        return sort;
    }

    /** How wide it is at least, in widths of a letter "m": its longest word and the space around it. */
    public double room() {
        return room;
    }

    static Optional<InboxColumn> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
