package nl.werkbrug.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail.
 *
 * @param enabled when false nothing leaves: mails can only be read in the application, as in the demo
 * @param from the address mails come from
 * @param lease how long a node may take to send one mail; longer than the time-outs of the mail server
 */
@ConfigurationProperties("werkbrug.mail")
public record MailSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("werkbrug@localhost") String from,
        @DefaultValue("10m") Duration lease) {}
