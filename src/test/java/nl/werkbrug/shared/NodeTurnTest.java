package nl.werkbrug.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.testing.MovableClock;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NodeTurnTest {

    private static final Duration LEASE = Duration.ofMinutes(10);

    private final MovableClock clock = new MovableClock();
    private final Instant start = clock.instant();
    private final List<String> kept = new ArrayList<>();
    private JdbcClient jdbc;
    private NodeTurn one;
    private NodeTurn other;

    @BeforeEach
    void a_row_and_two_nodes() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        jdbc = JdbcClient.create(source);
        jdbc.sql("create table sums (taken_by varchar(36), taken_until timestamp(3), computed_at timestamp(3))").update();
        jdbc.sql("insert into sums (taken_by) values (null)").update();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        one = new NodeTurn(jdbc, transaction, clock, "sums", LEASE);
        other = new NodeTurn(jdbc, transaction, clock, "sums", LEASE);
    }

    private boolean takes(NodeTurn node, String what) {
        return node.take(() -> what, (found, began) -> kept.add(found));
    }

    @Test
    void says_when_it_was_done_and_by_whom() {
        assertThat(one.computedAt()).isNull();
        assertThat(takes(one, "first")).isTrue();
        assertThat(other.computedAt()).isEqualTo(start);
        assertThat(one.doneHere()).isTrue();
        assertThat(other.doneHere()).isFalse();
        assertThat(takes(other, "second")).as("the turn is free again at once").isTrue();
        assertThat(kept).containsExactly("first", "second");
    }

    @Test
    void while_one_is_at_it_the_other_does_nothing() {
        List<Boolean> meanwhile = new ArrayList<>();
        one.take(() -> meanwhile.add(takes(other, "other")), (found, began) -> kept.add("one"));
        assertThat(meanwhile).containsExactly(false);
        assertThat(kept).containsExactly("one");
    }

    @Test
    void of_many_at_once_one_takes_it() throws Exception {
        // Nobody finishes before all have asked: a failure keeps the turn until the lease is over.
        List<Boolean> began = new ArrayList<>();
        Together.run(8, at -> (at % 2 == 0 ? one : other).take(() -> {
            synchronized (began) {
                began.add(true);
            }
            throw new IllegalStateException("stops halfway");
        }, (found, when) -> kept.add("never")));
        assertThat(began).hasSize(1);
        assertThat(kept).isEmpty();
    }

    @Test
    void what_fails_is_tried_again_after_the_lease() {
        assertThat(one.take(() -> "lost", (found, began) -> {
            throw new IllegalStateException("cannot be kept");
        })).isFalse();
        assertThat(one.computedAt()).as("the end of the turn is undone with it").isNull();
        assertThat(one.doneHere()).isFalse();
        clock.advance(LEASE);
        assertThat(takes(other, "too early")).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(takes(other, "again")).isTrue();
        assertThat(kept).containsExactly("again");
    }

    @Test
    void who_takes_longer_than_the_lease_keeps_nothing() {
        boolean slow = one.take(() -> {
            clock.advance(LEASE.plusSeconds(1));
            return takes(other, "quick");
        }, (found, began) -> kept.add("slow"));
        assertThat(slow).isFalse();
        assertThat(kept).containsExactly("quick");
        assertThat(one.computedAt()).isEqualTo(start.plus(LEASE).plusSeconds(1));
    }
}
