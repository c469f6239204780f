package nl.werkbrug.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.SetClock;
import nl.werkbrug.fixture.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(CarryingModules.class)
class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxStore store;

    @Autowired
    private FailedMails failedMails;

    @Autowired
    private MailSettings settings;

    @Autowired
    private SetClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final FakeTransport transport = new FakeTransport();

    @BeforeEach
    void an_empty_outbox() {
        jdbc.sql("delete from mail_attempt").update();
        jdbc.sql("delete from mail_outbox").update();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.back();
    }

    @Test
    void the_same_notice_asked_for_twice_is_one_mail() {
        queue("letter-1");
        queue("letter-1");

        node().sendDue();

        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void two_nodes_that_queue_the_same_notice_at_once_leave_one_mail_and_both_go_on() throws Exception {
        Together.run(2, i -> transactions.execute(status -> {
            outbox.queue(notice("letter-2"));
            outbox.queue(notice("letter-1-of-" + i));
            return i;
        }));

        node().sendDue();

        assertThat(transport.sent()).hasSize(3);
    }

    @Test
    void nothing_leaves_when_the_change_it_tells_of_is_undone() {
        transactions.executeWithoutResult(status -> {
            outbox.queue(notice("letter-3"));
            status.setRollbackOnly();
        });

        node().sendDue();

        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void a_mail_without_a_change_is_refused() {
        assertThatThrownBy(() -> outbox.queue(notice("letter-4")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nodes_that_send_at_once_send_each_mail_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            queue("many-" + i);
        }

        Together.run(3, i -> {
            node().sendDue();
            return i;
        });

        assertThat(transport.sent()).hasSize(20).doesNotHaveDuplicates();
        assertThat(failedMails.all(50, 0)).allMatch(mail -> mail.state() == MailState.SENT);
    }

    @Test
    void a_mail_that_has_not_left_is_tried_again_ever_later_and_then_given_up() {
        queue("letter-5");
        transport.failWith(new MailNotSent(new IllegalStateException("server down")));

        node().sendDue();
        node().sendDue();
        assertThat(only().attempts()).isEqualTo(1);
        for (Duration pause : OutboxSender.PAUSES) {
            clock.forward(pause.minusSeconds(1));
            node().sendDue();
            clock.forward(Duration.ofSeconds(1));
            node().sendDue();
        }

        assertThat(only().attempts()).isEqualTo(6);
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().lastError()).isEqualTo("server down");
        assertThat(attempts()).containsExactly("FAILED", "FAILED", "FAILED", "FAILED", "FAILED", "GIVEN_UP");
        assertThat(failedMails.list()).hasSize(1);
    }

    @Test
    void the_operator_sends_a_failed_mail_again() {
        queue("letter-6");
        transport.failWith(new IllegalStateException("connection broke"));
        node().sendDue();
        transport.failWith(null);

        assertThat(failedMails.retry(only().id())).isTrue();
        assertThat(failedMails.retry(only().id())).isFalse();
        node().sendDue();

        assertThat(transport.sent()).hasSize(1);
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_mail_that_may_have_left_is_not_sent_again_by_itself() {
        queue("letter-7");
        transport.failWith(new IllegalStateException("connection broke"));

        node().sendDue();
        transport.failWith(null);
        clock.forward(Duration.ofDays(2));
        node().sendDue();

        assertThat(transport.sent()).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(failedMails.list()).hasSize(1);
    }

    @Test
    void a_mail_whose_node_died_becomes_uncertain_after_its_lease() {
        queue("letter-8");
        store.claim(only().id(), "node-that-dies", settings.lease()).orElseThrow();

        node().sendDue();
        assertThat(only().state()).isEqualTo(MailState.SENDING);
        clock.forward(settings.lease().plusSeconds(1));
        node().sendDue();

        assertThat(transport.sent()).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(failedMails.markSent(only().id())).isTrue();
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_slow_node_still_says_that_it_sent_the_mail() {
        queue("letter-9");
        OutgoingMail mail = store.claim(only().id(), "slow", settings.lease()).orElseThrow();
        clock.forward(settings.lease().plusSeconds(1));
        node().sendDue();

        store.finish(mail, "slow", MailAttempted.Outcome.SENT, null, clock.instant());

        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void in_the_demo_nothing_leaves_and_the_mail_can_be_read() {
        queue("letter-10");

        new OutboxSender(store, mail -> MailAttempted.Outcome.DEMO, settings, clock).sendDue();

        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().demo()).isTrue();
        assertThat(only().bodyText()).isNull();
        FailedMails inDemo = new FailedMails(
                jdbc, clock, new MailSettings(false, settings.from(), settings.lease()));
        assertThat(inDemo.all(1, 0).get(0).bodyText()).isEqualTo("Er staat iets voor u klaar.");
    }

    @Test
    void text_never_becomes_a_mail_header() {
        assertThatThrownBy(() -> new Notice(
                        "k", null, null, "a@example.nl", "Onderwerp\r\nBcc: b@example.nl", "x", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Notice(
                        "k", null, null, "a@example.nl,b@example.nl", "Onderwerp", "x", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private OutboxSender node() {
        return new OutboxSender(store, transport, settings, clock);
    }

    private void queue(String onceKey) {
        transactions.executeWithoutResult(status -> outbox.queue(notice(onceKey)));
    }

    private static Notice notice(String onceKey) {
        return new Notice(
                onceKey, null, null, "deurwaarder@example.nl", "Bericht van Werkbrug",
                "Er staat iets voor u klaar.", List.of());
    }

    private MailRow only() {
        return failedMails.all(2, 0).get(0);
    }

    private List<String> attempts() {
        return jdbc.sql("select outcome from mail_attempt order by id").query(String.class).list();
    }
}
