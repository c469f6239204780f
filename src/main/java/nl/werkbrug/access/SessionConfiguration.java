package nl.werkbrug.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions in the database: a user notices nothing when another node answers. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionConfiguration.TWO_HOURS)
class SessionConfiguration {

    static final int TWO_HOURS = 2 * 60 * 60;

    /** Two requests of one page may store the same attribute at once; this makes the second an update. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
