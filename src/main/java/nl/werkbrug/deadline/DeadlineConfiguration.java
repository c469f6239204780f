package nl.werkbrug.deadline;

import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import org.springframework.beans.factory.ObjectProvider;
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
    WorkingCalendar workingCalendar(RuleFiles files) {
        return WorkingCalendar.of(files);
    }

    @Bean
    Deadlines deadlines(TermCatalogue catalogue, WorkingCalendar calendar) {
        return new Deadlines(catalogue, calendar);
    }

    @Bean
    MunicipalDeadlines municipalDeadlines(Deadlines deadlines, ObjectProvider<MunicipalTerms> ownTerms) {
        return new MunicipalDeadlines(deadlines, ownTerms.getIfAvailable(() -> MunicipalTerms.NONE));
    }

    @Bean
    PublicCalculation publicCalculation(TermCatalogue catalogue, Deadlines deadlines) {
        return new PublicCalculation(catalogue, deadlines);
    }

    @Bean
    ObjectionDeadlines objectionDeadlines(Deadlines deadlines) {
        return new ObjectionDeadlines(deadlines);
    }

    @Bean
    LateDecisionPenalty lateDecisionPenalty(Deadlines deadlines, RuleBook figures) {
        return new LateDecisionPenalty(deadlines, figures);
    }
}
