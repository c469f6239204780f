package nl.werkbrug.deadline;

import nl.werkbrug.rules.RuleFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pure computation to the rule files. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    TermCatalogue termCatalogue(RuleFiles files) {
        return new TermCatalogue(files);
    }

    @Bean
    Deadlines deadlines(TermCatalogue catalogue) {
        return new Deadlines(catalogue);
    }
}
