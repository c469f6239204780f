package nl.werkbrug.party;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where the BSN key comes from: the environment in production, a file beside the database in a demo. */
@Configuration(proxyBeanMethods = false)
class BsnKeyConfiguration {

    @Bean
    BsnKey bsnKey(
            @Value("${werkbrug.bsn-key:}") String key,
            @Value("${werkbrug.bsn-key-file:./data/bsn.key}") Path file,
            Environment environment) {
        if (!key.isBlank()) {
            return new BsnKey(key);
        }
        // A key in a container's file system would be lost with it, and every stored number with the key.
        if (environment.acceptsProfiles(Profiles.of("mariadb"))) {
            throw new IllegalStateException("WERKBRUG_BSN_KEY is missing. Set it to 32 random bytes in base64"
                    + " (openssl rand -base64 32) and keep a copy: without it no stored BSN can be read again.");
        }
        return BsnKeyFile.readOrCreate(file);
    }
}
