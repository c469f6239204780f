package nl.werkbrug.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one visitor may compute. Each node counts for itself.
 *
 * @param calculationsPerMinute requests per minute from one address
 * @param rememberedAddresses of how many addresses the count is kept; the least recent are forgotten first
 */
@ConfigurationProperties("werkbrug.api")
record ApiSettings(
        @DefaultValue("1200") int calculationsPerMinute, @DefaultValue("50000") int rememberedAddresses) {

    ApiSettings {
        if (calculationsPerMinute < 1 || rememberedAddresses < 1) {
            throw new IllegalArgumentException("werkbrug.api: both numbers must be above zero");
        }
    }
}
