package nl.werkbrug.subsidy;

import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.rules.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pure calculation to the dated rates. */
@Configuration(proxyBeanMethods = false)
class SubsidyConfiguration {

    @Bean
    WageCostSubsidyTables wageCostSubsidyTables(RuleBook book) {
        return new WageCostSubsidyTables(book);
    }

    @Bean
    WageCostBenefitTables wageCostBenefitTables(RuleBook book, Deadlines deadlines) {
        return new WageCostBenefitTables(book, deadlines);
    }
}
