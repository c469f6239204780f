package nl.werkbrug.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import nl.werkbrug.shared.UserNetwork;

/** Counts requests per address and minute, for a bounded number of addresses. */
final class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets;
    private final int perMinute;
    private final TimeMeter time;

    /** @param time the machine's own time, which no practice clock moves */
    RateLimit(ApiSettings settings, TimeMeter time) {
        this.perMinute = settings.calculationsPerMinute();
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.rememberedAddresses())
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
    }

    /** How long the address has to wait; zero when it may go on. */
    Duration waitFor(String address) {
        ConsumptionProbe probe = buckets.get(UserNetwork.of(address), key -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
