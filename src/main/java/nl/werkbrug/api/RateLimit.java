package nl.werkbrug.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/** Counts requests per address and minute, for a bounded number of addresses. */
final class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int NETWORK_OF_ONE_USER = 8;

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
        ConsumptionProbe probe = buckets.get(network(address), key -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    /** With IPv6 one user has a whole network (64 bits) of addresses; they count as one. */
    private static String network(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.]{2,45}") || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK_OF_ONE_USER));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
