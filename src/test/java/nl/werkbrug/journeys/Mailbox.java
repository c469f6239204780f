package nl.werkbrug.journeys;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A real mail server, one for all journeys: programs that are used again keep its port. */
final class Mailbox {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    static {
        SERVER.start();
    }

    private Mailbox() {}

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** Throws away what earlier journeys got. */
    static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<MimeMessage> to(String address) {
        return all().stream().filter(mail -> recipients(mail).contains(address)).toList();
    }

    static List<MimeMessage> all() {
        return List.of(SERVER.getReceivedMessages());
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
