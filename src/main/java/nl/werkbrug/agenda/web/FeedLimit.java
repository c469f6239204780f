package nl.werkbrug.agenda.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.shared.UserNetwork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask for calendars. Each node counts for itself: the limit keeps the load down, the secret is what
 * keeps people out.
 */
@Component
class FeedLimit {

    private static final int REMEMBERED = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    FeedLimit(@Value("${werkbrug.agenda.feed-requests-per-minute:120}") int perMinute) {
        this.perMinute = perMinute;
    }

    synchronized boolean allows(String address) {
        return buckets.computeIfAbsent(UserNetwork.of(address), key -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
