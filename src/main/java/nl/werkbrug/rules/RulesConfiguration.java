package nl.werkbrug.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads all rules at start, so that a bad file stops the start and not the work of a user. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RuleFiles ruleFiles() {
        return RuleFiles.ofTheProduct();
    }

    @Bean
    RuleBook ruleBook(RuleFiles files) {
        return new RuleBook(files);
    }

    @Bean
    ProtectedAmountMaxima protectedAmountMaxima(RuleBook book) {
        return new ProtectedAmountMaxima(book);
    }
}
