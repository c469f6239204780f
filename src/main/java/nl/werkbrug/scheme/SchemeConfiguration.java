package nl.werkbrug.scheme;

import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.workflow.Decisions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the selection to the tables and the rule files. */
@Configuration(proxyBeanMethods = false)
class SchemeConfiguration {

    @Bean
    LocalSchemes localSchemes(ObjectProvider<LocalSchemeSource> source, Deadlines deadlines) {
        ReasonTexts texts = new ReasonTexts();
        return new LocalSchemes(source::getIfAvailable, new LocalConditions(new Periods(deadlines), texts), texts);
    }

    @Bean
    Schemes schemes(Decisions decisions, Deadlines deadlines, LocalSchemes local) {
        return new Schemes(new Situations(new Periods(deadlines), decisions), new TableAnswers(decisions, new ReasonTexts()), local);
    }

    @Bean
    Combinations combinations(RuleFiles files) {
        return new Combinations(files);
    }
}
