package nl.werkbrug.agenda;

import java.util.Arrays;

/** Which deadlines the overview shows by how they stand; the condition is about rows {@code d} and the day {@code :today}. */
public enum OverviewState {
    /** Without what is over: nobody here can do anything about it. */
    RUNNING("lopend", "Alles wat loopt",
            "d.live = 1 and (d.party_id is not null or d.ends_on >= :today or d.state = 'SUSPENDED')"),
    ON_TIME("loopt", "Loopt, nog op tijd", "d.live = 1 and d.state = 'OPEN' and d.ends_on >= :today"),
    STILL("stil", "Staat stil", "d.live = 1 and d.state = 'SUSPENDED'"),
    LATE("te-laat", "Te laat", "d.live = 1 and d.state = 'OPEN' and d.party_id is not null and d.ends_on < :today"),
    /** The day has passed for somebody who does not work here. */
    OVER("voorbij", "Voorbij", "d.live = 1 and d.state = 'OPEN' and d.party_id is null and d.ends_on < :today"),
    DONE("gedaan", "Gedaan of vervallen", "d.live = 0");

    private final String code;
    private final String label;
    private final String condition;

    OverviewState(String code, String label, String condition) {
        this.code = code;
        this.label = label;
        this.condition = condition;
    }

    /** The word in addresses. */
    public String code() {
        return code;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** First to end first; of what is done the last one first. */
    String order() {
        return this == DONE ? "desc" : "asc";
    }

    /** The state of that word; {@link #RUNNING} for a word that is none. */
    public static OverviewState of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst().orElse(RUNNING);
    }
}
