package nl.werkbrug.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was sent, or fails as told. */
class FakeTransport implements MailTransport {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile RuntimeException failure;

    void failWith(RuntimeException failure) {
        this.failure = failure;
    }

    List<String> sent() {
        return sent;
    }

    @Override
    public MailAttempted.Outcome send(OutgoingMail mail) {
        if (failure != null) {
            throw failure;
        }
        sent.add(mail.id());
        return MailAttempted.Outcome.SENT;
    }
}
