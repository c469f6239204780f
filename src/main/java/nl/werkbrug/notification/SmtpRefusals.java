package nl.werkbrug.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * Tells a mail that has certainly not left from one that may have. Certain is: no connection, or the server answered with
 * a refusal. A connection that broke without an answer says nothing, since the server may have taken the mail before.
 */
final class SmtpRefusals {

    private static final int FIRST_REFUSAL = 400;

    private SmtpRefusals() {}

    static boolean certainlyNotSent(MailException failure) {
        if (failure instanceof MailAuthenticationException
                || failure instanceof MailParseException
                || failure instanceof MailPreparationException
                || neverConnected(failure)) {
            return true;
        }
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        for (int steps = 0; !open.isEmpty() && steps < 50; steps++) {
            Throwable next = open.poll();
            if (refused(next)) {
                return true;
            }
            addCauses(next, open);
        }
        return false;
    }

    /** The sender gives the connection's failure as cause, and the same as the failure of each mail it never began. */
    private static boolean neverConnected(MailException failure) {
        return failure instanceof MailSendException e
                && e.getCause() != null
                && e.getFailedMessages().containsValue(e.getCause());
    }

    /** The mail was taken; only saying goodbye to the server went wrong. */
    static boolean sentAfterAll(MailException failure) {
        return failure instanceof MailSendException e && e.getFailedMessages().isEmpty() && e.getCause() != null;
    }

    private static boolean refused(Throwable cause) {
        if (cause instanceof SMTPSendFailedException e) {
            return e.getReturnCode() >= FIRST_REFUSAL;
        }
        if (cause instanceof SMTPAddressFailedException e) {
            return e.getReturnCode() >= FIRST_REFUSAL;
        }
        if (cause instanceof SMTPSenderFailedException e) {
            return e.getReturnCode() >= FIRST_REFUSAL;
        }
        return cause instanceof MailConnectException || cause instanceof AuthenticationFailedException;
    }

    private static void addCauses(Throwable cause, Deque<Throwable> open) {
        if (cause.getCause() != null) {
            open.add(cause.getCause());
        }
        if (cause instanceof MessagingException e && e.getNextException() != null) {
            open.add(e.getNextException());
        }
        if (cause instanceof MailSendException e) {
            open.addAll(List.of(e.getMessageExceptions()));
        }
    }
}
