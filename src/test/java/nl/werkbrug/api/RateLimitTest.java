package nl.werkbrug.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };
    private final RateLimit limit = new RateLimit(new ApiSettings(1200, 50_000), time);

    @Test
    void an_address_may_ask_1200_times_a_minute_and_then_waits_for_the_next() {
        use("192.0.2.1", 1200);

        assertThat(limit.waitFor("192.0.2.1")).isEqualTo(Duration.ofMinutes(1));
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(limit.waitFor("192.0.2.1")).isEqualTo(Duration.ofSeconds(1));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        use("192.0.2.1", 1200);
        assertThat(limit.waitFor("192.0.2.1")).isPositive();
    }

    @Test
    void addresses_are_counted_apart_but_a_network_of_one_ipv6_user_as_one() {
        use("192.0.2.1", 1200);
        use("2001:db8:1:1::1", 1200);

        assertThat(limit.waitFor("192.0.2.2")).isZero();
        assertThat(limit.waitFor("2001:db8:1:1:ffff::2")).isPositive();
        assertThat(limit.waitFor("2001:db8:1:2::1")).isZero();
        assertThat(limit.waitFor("proxy.example")).isZero();
    }

    @Test
    void the_refusal_is_a_problem_that_says_how_long_to_wait() throws Exception {
        RateLimitFilter filter = filter(1);
        filter.doFilter(from("/api/v1/berekeningen/termijn"), new MockHttpServletResponse(), new MockFilterChain());
        MockHttpServletResponse answer = new MockHttpServletResponse();

        filter.doFilter(from("/api/v1/berekeningen/termijn"), answer, new MockFilterChain());

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString()).contains("\"status\":429", "\"title\"", "Wacht 60 seconden");
    }

    @Test
    void the_page_is_counted_with_it_and_gets_a_page() throws Exception {
        RateLimitFilter filter = filter(1);
        filter.doFilter(from("/api/v1/berekeningen/termijn"), new MockHttpServletResponse(), new MockFilterChain());
        MockHttpServletResponse answer = new MockHttpServletResponse();

        filter.doFilter(from("/termijn-berekenen"), answer, new MockFilterChain());

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isNull();
    }

    @Test
    void a_limit_of_nothing_is_refused_at_start() {
        assertThatThrownBy(() -> new ApiSettings(0, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private void use(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(limit.waitFor(address)).isZero();
        }
    }

    private RateLimitFilter filter(int perMinute) {
        return new RateLimitFilter(
                new RateLimit(new ApiSettings(perMinute, 10), time), new ProblemWriter(JsonMapper.shared()));
    }

    private static MockHttpServletRequest from(String address) {
        return new MockHttpServletRequest("POST", address);
    }
}
