package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(CarryingModules.class)
class OutboxOverSmtpTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxStore store;

    @Autowired
    private MailSettings settings;

    @Autowired
    private SetClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private int port;

    @BeforeEach
    void an_empty_outbox_and_no_server() throws Exception {
        jdbc.sql("delete from mail_attempt").update();
        jdbc.sql("delete from mail_outbox").update();
        try (BrokenMailServer gone = BrokenMailServer.thatHangsUpAfterTheMail()) {
            port = gone.port();
        }
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void a_mail_waits_for_the_server_and_then_arrives_once_from_one_of_two_nodes() throws Exception {
        transactions.executeWithoutResult(status -> outbox.queue(new Notice(
                "smtp-1", null, null, "deurwaarder@example.nl", "Bericht", "Tekst", List.of())));
        node().sendDue();

        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            clock.forward(Duration.ofMinutes(1));
            Together.run(2, i -> {
                node().sendDue();
                return i;
            });
            node().sendDue();

            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
        assertThat(jdbc.sql("select outcome from mail_attempt order by id").query(String.class).list())
                .containsExactly("FAILED", "SENT");
    }

    private OutboxSender node() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        StaticListableBeanFactory noDocuments = new StaticListableBeanFactory();
        SmtpTransport transport =
                new SmtpTransport(sender, settings, noDocuments.getBeanProvider(Attachments.class));
        return new OutboxSender(store, transport, settings, clock);
    }
}
