package nl.werkbrug.notification;

import nl.werkbrug.shared.Words;

/** The life of a mail. */
public enum MailState {
    WAITING,
    SENDING,
    SENT,
    /** Tried often enough; the operator decides. */
    FAILED,
    /** It may have left before something broke; only a person may decide to send it again. */
    UNCERTAIN;

    /** The name shown to the operator, in the language of the page. */
    public String label() {
        return Words.of("notification.state." + name());
    }
}
