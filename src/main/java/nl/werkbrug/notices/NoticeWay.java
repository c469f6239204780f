package nl.werkbrug.notices;

/** How a user wants to hear of a kind of notice. It stands in Werkbrug always. */
public enum NoticeWay {
    /** A mail at once. */
    DIRECT,
    /** One mail in the morning of a working day, with everything that waits. */
    DAILY,
    /** No mail. */
    APP
}
