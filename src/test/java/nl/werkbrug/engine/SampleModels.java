package nl.werkbrug.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.workflow.DueDates;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Deploys the sample models in place of the product's, with their steps and deadlines. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({SampleSteps.class, SampleModels.SampleDueDates.class})
@TestPropertySource(properties = "werkbrug.engine.model-folders=bpmn-samples")
@interface SampleModels {

    class SampleDueDates implements DueDates {

        @Override
        public Optional<LocalDate> dueOn(String deadlineCode, String businessKey, String itemId) {
            return deadlineCode.equals("SAMPLE_TERM") ? Optional.of(SampleSteps.LAST_DAY) : Optional.empty();
        }
    }
}
