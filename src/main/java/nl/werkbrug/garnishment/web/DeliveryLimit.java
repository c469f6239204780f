package nl.werkbrug.garnishment.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.werkbrug.shared.UserNetwork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may deliver pay runs or guess at a key. Each node counts for itself. */
@Component
class DeliveryLimit {

    private static final int REMEMBERED = 10_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    DeliveryLimit(@Value("${werkbrug.payroll.deliveries-per-minute:60}") int perMinute) {
        this.perMinute = perMinute;
    }

    boolean allows(String address) {
        return buckets.get(UserNetwork.of(address), key -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
