package nl.werkbrug.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What differs per organisation that runs the product.
 *
 * @param helpName who helps users, such as a help desk; empty hides it
 * @param helpEmail where users ask for help; empty hides it
 * @param helpPhone idem
 * @param accessibilityStatementUrl the organisation's own statement; empty shows only ours
 */
@ConfigurationProperties("werkbrug.site")
record SiteProperties(
        @DefaultValue("") String helpName,
        @DefaultValue("") String helpEmail,
        @DefaultValue("") String helpPhone,
        @DefaultValue("") String accessibilityStatementUrl) {}
