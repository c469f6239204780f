package nl.werkbrug.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the way in which mail leaves together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** Fails at start when mail must be sent and no server is known: that is better than finding out by silence. */
    @Bean
    MailTransport mailTransport(
            MailSettings settings, ObjectProvider<JavaMailSender> sender, ObjectProvider<Attachments> attachments) {
        if (!settings.enabled()) {
            return mail -> MailAttempted.Outcome.DEMO;
        }
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            throw new IllegalStateException("Set spring.mail.host, or werkbrug.mail.enabled=false to send nothing");
        }
        return new SmtpTransport(server, settings, attachments);
    }
}
