package nl.werkbrug.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends over SMTP, as plain text in UTF-8. */
class SmtpTransport implements MailTransport {

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final ObjectProvider<Attachments> attachments;

    SmtpTransport(JavaMailSender sender, MailSettings settings, ObjectProvider<Attachments> attachments) {
        this.sender = sender;
        this.settings = settings;
        this.attachments = attachments;
    }

    @Override
    public MailAttempted.Outcome send(OutgoingMail mail) {
        MimeMessage message = prepared(mail);
        try {
            sender.send(message);
        } catch (MailException e) {
            if (SmtpRefusals.certainlyNotSent(e)) {
                throw new MailNotSent(e);
            }
            if (!SmtpRefusals.sentAfterAll(e)) {
                throw e;
            }
        }
        return MailAttempted.Outcome.SENT;
    }

    private MimeMessage prepared(OutgoingMail mail) {
        try {
            MimeMessage message = sender.createMimeMessage();
            boolean multipart = !mail.attachmentIds().isEmpty();
            MimeMessageHelper helper = new MimeMessageHelper(message, multipart, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(mail.recipient());
            helper.setSubject(mail.mailSubject());
            helper.setText(mail.bodyText(), false);
            for (String id : mail.attachmentIds()) {
                attach(helper, attachments.getObject().load(id));
            }
            // Stable, so that a mailbox recognises the mail if a person sends it again after all.
            message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
            return message;
        } catch (MessagingException | RuntimeException e) {
            throw new MailNotSent(e);
        }
    }

    private static void attach(MimeMessageHelper helper, Attachment attachment) throws MessagingException {
        helper.addAttachment(
                attachment.fileName(), new ByteArrayResource(attachment.bytes()), attachment.mediaType());
    }

    private String domain() {
        return settings.from().replaceAll("^.*@", "").replaceAll(">$", "");
    }
}
