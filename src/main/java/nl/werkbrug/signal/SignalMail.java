package nl.werkbrug.signal;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails to who gave a signal, when there is an address. They say where to look; what was written stays behind login or code. */
@Component
class SignalMail {

    private final Outbox outbox;
    private final Accounts accounts;
    private final String baseUrl;

    SignalMail(Outbox outbox, Accounts accounts, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.baseUrl = baseUrl;
    }

    /** That it arrived, with the number and the promised day; who has no login gets the code too. */
    void received(Signal it, String code) {
        String key = it.reporter().userId() == null ? "signal.mail.received-code" : "signal.mail.received";
        send(it, "received", key, it.promise().answerBy(), code);
    }

    /** What happened; the values begin with the name of a party. */
    void tells(Signal it, String onceKey, String what, Object... values) {
        send(it, onceKey, "signal.mail." + what, values);
    }

    private void send(Signal it, String onceKey, String key, Object... values) {
        address(it.reporter()).ifPresent(to -> {
            var language = it.reporter().language();
            String body = Words.in(language, key, values) + "\n\n" + Words.in(language, "signal.mail.look", it.reference(), link(it)) + "\n";
            outbox.queue(new Notice(
                    "signal:" + it.id() + ":" + onceKey, null, null, to, Words.in(language, "signal.mail.subject", it.reference()), body,
                    List.of(), language));
        });
    }

    private String link(Signal it) {
        return it.reporter().userId() == null ? baseUrl + "/melden/volgen" : baseUrl + "/mijn-signalen/" + it.id();
    }

    private Optional<String> address(Reporter reporter) {
        return reporter.userId() == null ? Optional.ofNullable(reporter.email())
                : accounts.byId(reporter.userId()).filter(Account::active).map(Account::email);
    }
}
