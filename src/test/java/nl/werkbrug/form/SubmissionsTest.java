package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private final Database database = new Database();
    private final Submissions submissions = new Submissions(database.jdbc(), KitchenSink.CLOCK);
    private final String token = UUID.randomUUID().toString();

    @Test
    void remembers_what_a_page_led_to() {
        submissions.record(token, "anna", "/bevestiging/1");

        assertThat(submissions.earlierResult(token)).contains("/bevestiging/1");
        assertThat(submissions.earlierResult(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void refuses_a_second_record_so_that_its_work_is_undone() {
        submissions.record(token, "anna", "/bevestiging/1");

        assertThatExceptionOfType(Submissions.AlreadySubmitted.class)
                .isThrownBy(() -> submissions.record(token, "anna", "/bevestiging/2"));
    }

    @Test
    void two_presses_at_the_same_moment_do_the_work_once() throws Exception {
        AtomicInteger times = new AtomicInteger();
        ExecutorService browsers = Executors.newFixedThreadPool(2);

        List<Future<String>> results = browsers.invokeAll(List.of(() -> send(times), () -> send(times)));
        browsers.shutdown();

        assertThat(browsers.awaitTermination(40, TimeUnit.SECONDS)).isTrue();
        assertThat(results.get(0).get()).isEqualTo(results.get(1).get()).isEqualTo("/bevestiging/1");
        assertThat(times).hasValue(1);
    }

    @Test
    void can_be_sent_again_after_the_work_failed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.transactions().execute(status -> submissions.once(token, "anna", () -> {
                    throw new IllegalStateException("the engine is away");
                })));

        assertThat(send(new AtomicInteger())).isEqualTo("/bevestiging/1");
    }

    @Test
    void takes_no_token_that_it_did_not_make() {
        assertThatIllegalArgumentException().isThrownBy(() -> submissions.earlierResult("abc"));
    }

    private String send(AtomicInteger times) {
        return database.transactions().execute(status -> submissions.once(token, "anna", () -> {
            pause();
            return "/bevestiging/" + times.incrementAndGet();
        }));
    }

    /** Long enough for the other press to arrive while this one works. */
    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
