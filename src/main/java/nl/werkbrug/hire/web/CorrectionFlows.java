package nl.werkbrug.hire.web;

import nl.werkbrug.hire.HireRights;
import nl.werkbrug.web.FormFlow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two forms that can be corrected. */
@Configuration(proxyBeanMethods = false)
class CorrectionFlows {

    @Bean
    FormFlow correctJob(HireRights rights, HireForms forms) {
        return new CorrectionFlow("aanname-baan", HireForms.JOB, rights, forms);
    }

    @Bean
    FormFlow correctPerson(HireRights rights, HireForms forms) {
        return new CorrectionFlow("aanname-persoon", HireForms.PERSON, rights, forms);
    }
}
