package nl.werkbrug.access;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions in the database: a user notices nothing when another node answers. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionConfiguration.TWO_HOURS)
class SessionConfiguration {

    static final int TWO_HOURS = 2 * 60 * 60;

    /** The repository starts its clean-up at once; at a first start Flyway must have made the table by then. */
    @Bean
    static BeanFactoryPostProcessor sessionsAfterMigrations() {
        return factory -> {
            if (factory.containsBeanDefinition("flywayInitializer")) {
                factory.getBeanDefinition("sessionRepository").setDependsOn("flywayInitializer");
            }
        };
    }

    /** Two requests of one page may store the same attribute at once; this makes the second an update. */
    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** An error page knows its user too; by default the filter would only stand before the first request. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionsOnErrorPages(
            SessionRepositoryFilter<? extends Session> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> registration =
                new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
