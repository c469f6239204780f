package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpTransportTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void sends_plain_text_with_euro_and_accents() throws Exception {
        transport(SERVER.getSmtp().getPort()).send(mail(List.of()));

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Derdenverklaring 2026-000012: € één bericht");
        assertThat(received.getContent().toString().strip()).isEqualTo("U krijgt € 1.234,56 van café ’t Hoekje.");
        assertThat(received.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(received.getFrom()[0].toString()).isEqualTo("Werkbrug <noreply@werkbrug.example>");
        assertThat(received.getMessageID()).isEqualTo("<mail-1@werkbrug.example>");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sends_attachments_along() throws Exception {
        transport(SERVER.getSmtp().getPort()).send(mail(List.of("doc-1", "doc-2")));

        Multipart parts = (Multipart) SERVER.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        BodyPart attachment = parts.getBodyPart(1);
        assertThat(attachment.getFileName()).isEqualTo("doc-1.pdf");
        assertThat(attachment.getContentType()).startsWith("application/pdf");
        assertThat(attachment.getInputStream().readAllBytes())
                .isEqualTo("inhoud van doc-1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_mail_has_not_left_when_there_is_no_server() throws Exception {
        int port;
        try (BrokenMailServer gone = BrokenMailServer.thatHangsUpAfterTheMail()) {
            port = gone.port();
        }

        assertThatThrownBy(() -> transport(port).send(mail(List.of()))).isInstanceOf(MailNotSent.class);
    }

    @Test
    void a_mail_has_not_left_when_the_server_refuses_it() throws Exception {
        try (BrokenMailServer server = BrokenMailServer.thatRefusesTheRecipient()) {
            assertThatThrownBy(() -> transport(server.port()).send(mail(List.of()))).isInstanceOf(MailNotSent.class);
        }
    }

    @Test
    void a_mail_has_not_left_when_its_attachment_cannot_be_read() {
        assertThatThrownBy(() -> transport(SERVER.getSmtp().getPort()).send(mail(List.of("missing"))))
                .isInstanceOf(MailNotSent.class);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mail_may_have_left_when_the_server_hangs_up_after_it() throws Exception {
        try (BrokenMailServer server = BrokenMailServer.thatHangsUpAfterTheMail()) {
            assertThatThrownBy(() -> transport(server.port()).send(mail(List.of())))
                    .isInstanceOf(MailException.class);
        }
    }

    private static SmtpTransport transport(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("attachments", (Attachments) SmtpTransportTest::document);
        MailSettings settings =
                new MailSettings(true, "Werkbrug <noreply@werkbrug.example>", Duration.ofMinutes(10));
        return new SmtpTransport(sender, settings, beans.getBeanProvider(Attachments.class));
    }

    private static Attachment document(String id) {
        if (id.equals("missing")) {
            throw new IllegalStateException("No document");
        }
        return new Attachment(id + ".pdf", "application/pdf", ("inhoud van " + id).getBytes(StandardCharsets.UTF_8));
    }

    private static OutgoingMail mail(List<String> attachments) {
        return new OutgoingMail(
                "mail-1", null, null, "deurwaarder@example.nl", "Derdenverklaring 2026-000012: € één bericht",
                "U krijgt € 1.234,56 van café ’t Hoekje.", attachments, 1);
    }
}
