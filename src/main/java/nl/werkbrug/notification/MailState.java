package nl.werkbrug.notification;

/** The life of a mail. */
public enum MailState {
    WAITING("wacht"),
    SENDING("wordt verstuurd"),
    SENT("verstuurd"),
    /** Tried often enough; the operator decides. */
    FAILED("niet gelukt"),
    /** It may have left before something broke; only a person may decide to send it again. */
    UNCERTAIN("onzeker");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** The Dutch name shown to the operator. */
    public String label() {
        return label;
    }
}
