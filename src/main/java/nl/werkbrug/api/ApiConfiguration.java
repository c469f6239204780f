package nl.werkbrug.api;

import io.github.bucket4j.TimeMeter;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import tools.jackson.databind.json.JsonMapper;

/** The interface is open to everybody, keeps no session, and is counted per address before it does any work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    /** Right after security, so that a refusal has its headers too. No session of a visitor is looked up until then. */
    private static final int AFTER_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimit(ApiSettings settings, JsonMapper json) {
        RateLimit limit = new RateLimit(settings, TimeMeter.SYSTEM_NANOTIME);
        FilterRegistrationBean<RateLimitFilter> registration =
                new FilterRegistrationBean<>(new RateLimitFilter(limit, new ProblemWriter(json)));
        registration.addUrlPatterns(
                ApiPaths.V1 + "/berekeningen/*", "/termijn-berekenen", "/loonbeslag-berekenen", "/welke-regelingen",
                "/wat-levert-het-op", "/werkgever-aanmelden/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain publicInterface(HttpSecurity http) {
        return http.securityMatcher(ApiPaths.ROOT + "**")
                .authorizeHttpRequests(addresses -> addresses.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(cors -> cors.configurationSource(forEveryWebsite()))
                .headers(ApiConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .addHeaderWriter(new StaticHeadersWriter("API-Version", ApiPaths.VERSION));
    }

    /** There is nothing personal here and no login to misuse. */
    private static UrlBasedCorsConfigurationSource forEveryWebsite() {
        CorsConfiguration open = new CorsConfiguration();
        open.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        open.setAllowedMethods(List.of("GET", "POST"));
        open.setAllowedHeaders(List.of("Content-Type", "Accept"));
        open.setExposedHeaders(List.of("API-Version", "Retry-After"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(ApiPaths.ROOT + "**", open);
        return source;
    }
}
