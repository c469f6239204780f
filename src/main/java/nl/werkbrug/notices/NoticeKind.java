package nl.werkbrug.notices;

/** What a notice is about; the user chooses for each how to hear of it. The words are in {@code messages/notices}. */
public enum NoticeKind {
    /** A task that the user can do, or was given. */
    WORK,
    /** A colleague names the user. */
    MENTION,
    /** A deadline is near, passed, began or got another day. */
    DEADLINE,
    /** Another party decided, answered or asks something. */
    ANSWER,
    /** Something else changed in a dossier of the user. */
    CHANGE
}
