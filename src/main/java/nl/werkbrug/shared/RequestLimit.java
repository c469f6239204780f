package nl.werkbrug.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often one user may ask for something that a secret guards. Each node counts for itself: the secret is what keeps people
 * out, the limit keeps the load down and guessing slow.
 */
public final class RequestLimit {

    private static final int REMEMBERED = 10_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param perMinute so many requests a minute from one address */
    public RequestLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a request, and says whether it may go on. */
    public boolean allows(String address) {
        return buckets.get(UserNetwork.of(address), key -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
