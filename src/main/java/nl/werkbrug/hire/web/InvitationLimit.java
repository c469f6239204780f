package nl.werkbrug.hire.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.shared.UserNetwork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may open invitations. Each node counts for itself: the secret is what keeps people out, the limit keeps
 * guessing slow.
 */
@Component
class InvitationLimit {

    private static final int REMEMBERED = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    InvitationLimit(@Value("${werkbrug.hire.invitation-requests-per-minute:60}") int perMinute) {
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
