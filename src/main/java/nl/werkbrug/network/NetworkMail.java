package nl.werkbrug.network;

import java.util.List;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails to who keeps an entry. */
@Component
class NetworkMail {

    private static final String LINK = """

            %s/netwerk/link/%s

            De link werkt dertig dagen en is één keer te gebruiken. Stuur deze mail niet door.
            """;
    private static final String INVITE = """
            Het werkgeversloket van een gemeente vraagt of u op de pagina "Wie kan helpen" wilt staan.
            U schrijft zelf wat mensen van u lezen. U kunt het altijd veranderen of weghalen.

            Vul uw gegevens in:""" + LINK;
    private static final String ASK = """
            U staat op de pagina "Wie kan helpen". Klopt dit nog?
            Zegt u niets? Dan halen wij u na dertig dagen van de pagina, tot u weer iets zegt.

            Kijk het na, verander het of haal het weg:""" + LINK;
    private static final String CHANGE = """
            Iemand wil uw gegevens op de pagina "Wie kan helpen" veranderen. Was u dat niet? Doe dan niets.

            Verander uw gegevens of haal ze weg:""" + LINK;
    private static final String TAKEN_DOWN = """
            Het werkgeversloket heeft uw gegevens van de pagina "Wie kan helpen" gehaald. De reden is:

            %s

            Bent u het er niet mee eens? Neem dan contact op met het loket van uw gemeente.
            """;

    private final Outbox outbox;
    private final String baseUrl;

    NetworkMail(Outbox outbox, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.outbox = outbox;
        this.baseUrl = baseUrl;
    }

    void invite(String recipient, String secret, String once) {
        queue(once, recipient, "Wilt u op de pagina Wie kan helpen?", INVITE.formatted(baseUrl, secret));
    }

    void ask(NetworkEntry it, String secret, String once) {
        queue(once, it.keeperEmail(), "Klopt uw vermelding nog?", ASK.formatted(baseUrl, secret));
    }

    void change(NetworkEntry it, String secret, String once) {
        queue(once, it.keeperEmail(), "Uw vermelding veranderen", CHANGE.formatted(baseUrl, secret));
    }

    void takenDown(NetworkEntry it, String why) {
        queue("down:" + it.id(), it.keeperEmail(), "Uw vermelding is weggehaald", TAKEN_DOWN.formatted(why));
    }

    private void queue(String once, String recipient, String line, String body) {
        outbox.queue(new Notice("network:" + once, null, null, recipient, line, body, List.of(), Language.DUTCH));
    }
}
