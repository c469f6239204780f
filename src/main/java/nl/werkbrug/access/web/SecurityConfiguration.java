package nl.werkbrug.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Which addresses are open, which are the operator's, and what browsers are told about our pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/inloggen", "/verlopen", "/taal", "/weergave", "/toegankelijkheid", "/licenties", "/hulp", "/hulp/begrippen", "/termijn-berekenen",
        "/loonbeslag-berekenen", "/welke-regelingen", "/wat-levert-het-op", "/agenda/*.ics", "/uitnodiging/**",
        "/vertrouwenspersoon/*", "/mijn-vertrouwenspersoon/**", "/netwerk/**", "/werkgever-aanmelden/**", "/melden", "/melden/volgen/**", "/schuldhulp-bericht/**",
        "/vendor/**", "/css/**", "/js/**", "/img/**", "/favicon.ico",
        "/actuator/health/**", "/error"
    };

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Environment environment) {
        boolean production = environment.acceptsProfiles(Profiles.of("mariadb"));
        return http.authorizeHttpRequests(addresses -> addresses
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers("/beheer/**").hasRole(Role.OPERATOR.name())
                        .anyRequest().authenticated())
                // These pages change nothing, and a visitor without login gets no session for them.
                .csrf(forms -> forms
                        .ignoringRequestMatchers("/loonbeslag-berekenen", "/welke-regelingen", "/wat-levert-het-op")
                        .ignoringRequestMatchers(SecurityConfiguration::visitorChoosesLanguage))
                .formLogin(SecurityConfiguration::login)
                .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uitgelogd"))
                .requestCache(cache -> cache.requestCache(plainAddresses()))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(refused()))
                .headers(headers -> headers(headers, production))
                .build();
    }

    private static void login(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/inloggen")
                .usernameParameter("gebruikersnaam")
                .passwordParameter("wachtwoord")
                .defaultSuccessUrl("/")
                .failureHandler(new LoginRefused());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, boolean production) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy("camera=(), geolocation=(), microphone=()"))
                .cacheControl(Customizer.withDefaults());
        if (!production) {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /** For a visitor the choice is only a cookie; whoever is logged in proves that the choice is his own. */
    private static boolean visitorChoosesLanguage(HttpServletRequest request) {
        return request.getServletPath().equals("/taal") && CurrentViewer.find().isEmpty();
    }

    /** After login people land on the page they asked for, without a marker in its address. */
    private static RequestCache plainAddresses() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** A form whose session has ended is no offence: it gets a page that says how to save what was typed. */
    private static AccessDeniedHandler refused() {
        return (request, response, refusal) -> {
            if (refusal instanceof CsrfException) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                request.getRequestDispatcher("/verlopen").forward(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        };
    }
}
